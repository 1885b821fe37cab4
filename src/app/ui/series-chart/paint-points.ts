import type uPlot from 'uplot';

import type { SeriesPoint } from '../../domain/lanes/lane-types.ts';
import { isEntry, landmarksOf } from './landmarks.ts';
import type { PlotColours } from './plot-colours.ts';
import type { PointRange } from './points-in.ts';

const RADIUS_PX = 4;
/** Where most stand closer than this, points would hide the line that they stand on. */
const DENSE_PX = 9;

/** A disc for each entry, a diamond for what comes from elsewhere, hollow where answers were missing. */
export function paintPoints(
  u: uPlot,
  points: readonly SeriesPoint[],
  { first, end }: PointRange,
  colours: PlotColours,
): void {
  const isDense = areDense(u, points, { first, end });
  const { ctx } = u;
  ctx.save();
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.strokeStyle = colours.line;
  const indices = isDense ? landmarksOf(points).points : Array.from({ length: end - first }, (_, at) => first + at);
  for (const index of indices) {
    const point = points[index];
    if (!point || index < first || index >= end) continue;
    trace(ctx, point, u.valToPos(point.at, 'x', true), u.valToPos(point.value, 'y', true));
    ctx.fillStyle = point.isProrated ? colours.page : colours.line;
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}

/** Pairs of canvas x between which the line is left out. */
export function silencesIn(u: uPlot, points: readonly SeriesPoint[], first: number, last: number): [number, number][] {
  return landmarksOf(points)
    .silences.filter((index) => index >= first && index < last)
    .map((index) => [placeOf(u, points[index]), placeOf(u, points[index + 1])]);
}

/** By most of their distances: a few points of long ago do not make room for a hundred of late. */
function areDense(u: uPlot, points: readonly SeriesPoint[], { first, end }: PointRange): boolean {
  let close = 0;
  for (let index = first + 1; index < end; index++) {
    if (placeOf(u, points[index]) - placeOf(u, points[index - 1]) < DENSE_PX * devicePixelRatio) close++;
  }
  return close * 2 > end - first;
}

function placeOf(u: uPlot, point: SeriesPoint | undefined): number {
  return point ? u.valToPos(point.at, 'x', true) : NaN;
}

function trace(ctx: CanvasRenderingContext2D, point: SeriesPoint, x: number, y: number): void {
  const radius = RADIUS_PX * devicePixelRatio;
  ctx.beginPath();
  if (isEntry(point)) {
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const reach = radius * 1.35;
  ctx.moveTo(x, y - reach);
  ctx.lineTo(x + reach, y);
  ctx.lineTo(x, y + reach);
  ctx.lineTo(x - reach, y);
  ctx.closePath();
}
