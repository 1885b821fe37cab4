// What of the peers is used. They are installed for this bench alone, so that the rest compiles without them.

declare module 'chart.js' {
  interface Point {
    readonly x: number;
    readonly y: number;
  }
  export class Chart {
    static register(...parts: readonly unknown[]): void;
    constructor(canvas: HTMLCanvasElement, configuration: object);
    readonly data: { readonly datasets: readonly { readonly data: Point[] }[] };
    readonly options: { readonly scales: { readonly x: { min: number; max: number } } };
    update(mode: 'none'): void;
  }
  export const LineController: unknown;
  export const LineElement: unknown;
  export const PointElement: unknown;
  export const LinearScale: unknown;
}

declare module 'echarts/charts' {
  export const LineChart: unknown;
}
