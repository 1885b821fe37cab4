// What of the peers is used. They are installed for this bench alone, so that the rest compiles without them.

declare module 'd3-selection' {
  export interface Selection<D> {
    append(name: string): Selection<D>;
    attr(name: string, value: string | number | ((datum: D) => string | number)): this;
    call(paint: (selection: Selection<D>) => void): this;
    selectAll<T>(selector: string): Selection<T>;
    data(data: readonly D[], key: (datum: D) => string): this;
    join(name: string): this;
    node(): SVGElement;
  }
  export function select(element: Element): Selection<unknown>;
}

declare module 'd3-scale' {
  export interface Scale {
    (value: number): number;
    range(range: readonly [number, number]): this;
    domain(domain: readonly [number, number]): this;
  }
  export function scaleUtc(): Scale;
}

declare module 'd3-axis' {
  import type { Scale } from 'd3-scale';
  import type { Selection } from 'd3-selection';
  export function axisTop(scale: Scale): (selection: Selection<unknown>) => void;
}

declare module 'echarts/core' {
  export interface Chart {
    setOption(option: object): void;
    dispatchAction(action: object): void;
    on(event: string, listener: () => void): void;
    off(event: string, listener: () => void): void;
  }
  export interface ItemApi {
    value(dimension: number): number;
    coord(data: readonly number[]): readonly number[];
  }
  export type CustomItem = object;
  export function init(host: HTMLElement): Chart;
  export function use(parts: readonly unknown[]): void;
}

declare module 'echarts/charts' {
  export const CustomChart: object;
}

declare module 'echarts/components' {
  export const DataZoomComponent: object;
  export const GridComponent: object;
}

declare module 'echarts/renderers' {
  export const CanvasRenderer: object;
}

declare module 'timelines-chart' {
  export interface ChartGroup {
    readonly group: string;
    readonly data: readonly {
      readonly label: string;
      readonly data: readonly { readonly timeRange: readonly [Date, Date]; readonly val: string }[];
    }[];
  }
  export default class TimelinesChart {
    constructor(host: HTMLElement);
    width(px: number): this;
    maxHeight(px: number): this;
    enableAnimations(isOn: boolean): this;
    enableOverview(isOn: boolean): this;
    data(data: readonly ChartGroup[]): this;
    zoomX(range: readonly [Date, Date]): this;
  }
}

declare module 'vis-data' {
  export class DataSet<T> {
    constructor(items?: readonly T[]);
    add(items: readonly T[]): void;
  }
}

declare module 'vis-timeline' {
  import type { DataSet } from 'vis-data';
  export class Timeline {
    constructor(host: HTMLElement, items: DataSet<never>, groups: DataSet<never>, options: object);
    setWindow(from: number, to: number, options: object): void;
    on(event: string, listener: () => void): void;
    off(event: string, listener: () => void): void;
  }
}
