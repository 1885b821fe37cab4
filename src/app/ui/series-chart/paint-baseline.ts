import type uPlot from 'uplot';

import type { SeriesPoint } from '../../domain/lanes/lane-types.ts';
import { fontOf, paintText } from './paint-text.ts';
import type { PlotPicture } from './plot-picture.ts';

/** A dashed level from the baseline on, with its word. */
export function paintBaseline(u: uPlot, { baseline, colours }: PlotPicture): void {
  if (baseline === null) return;
  const { ctx, bbox } = u;
  const y = u.valToPos(baseline.value, 'y', true);
  const left = Math.max(u.valToPos(baseline.at, 'x', true), bbox.left);
  const right = bbox.left + bbox.width;
  if (left >= right) return;
  ctx.save();
  ctx.strokeStyle = colours.quiet;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([6 * devicePixelRatio, 4 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(left, y);
  ctx.lineTo(right, y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.font = fontOf(colours, 400);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = colours.ink;
  paintText(ctx, labelOf(baseline), [right, y - 2 * devicePixelRatio], colours);
  ctx.restore();
}

function labelOf({ source }: SeriesPoint): string {
  return source.startsWith('before ') ? 'before' : 'first shown';
}
