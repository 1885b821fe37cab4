import type { PlotColours } from './plot-colours.ts';

/** Letters in CSS px of the chart’s size, with a rim in the colour of the page, so that they hold on lines and hatching. */
export function paintText(
  ctx: CanvasRenderingContext2D,
  text: string,
  [x, y]: readonly [x: number, y: number],
  { page }: PlotColours,
): void {
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4 * devicePixelRatio;
  ctx.strokeStyle = page;
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}

export function fontOf({ fontSize, fontFamily }: PlotColours, weight: 400 | 500): string {
  return `${weight} ${fontSize * devicePixelRatio}px ${fontFamily}`;
}
