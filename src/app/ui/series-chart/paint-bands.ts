import type uPlot from 'uplot';

import type { BandLook, ChartBand } from './chart-band.ts';
import { labelOf } from './chart-band.ts';
import { fontOf, paintText } from './paint-text.ts';
import type { PlotColours } from './plot-colours.ts';

const COURSE_ALPHA = 0.16;
const LABEL_GAP_PX = 8;

interface Place {
  readonly band: ChartBand;
  readonly left: number;
  readonly right: number;
}

/** Behind the line, from the strip of labels above the plot down to its foot. `strip` in CSS px. */
export function paintBands(u: uPlot, bands: readonly ChartBand[], colours: PlotColours, strip: number): void {
  const { ctx, bbox } = u;
  const top = bbox.top - strip * devicePixelRatio;
  const places = bands.map((band) => placeOf(u, band)).filter(({ left, right }) => right > left);
  ctx.save();
  for (const place of places) paintBand(ctx, place, { top, foot: bbox.top + bbox.height, colours });
  paintLabels(u, places, { top, strip, colours });
  ctx.restore();
}

/** In canvas px, cut to the plot. */
function placeOf(u: uPlot, band: ChartBand): Place {
  const [start, end] = [u.bbox.left, u.bbox.left + u.bbox.width];
  const within = (at: number) => Math.min(Math.max(u.valToPos(at, 'x', true), start), end);
  const left = within(band.from);
  const to = band.to === null ? end : within(band.to);
  const isInView =
    u.valToPos(band.from, 'x', true) < end && (band.to === null || u.valToPos(band.to, 'x', true) > start);
  // Even a day in ten years stays to be seen.
  return { band, left, right: isInView ? Math.max(to, left + 2 * devicePixelRatio) : left };
}

interface Area {
  readonly top: number;
  readonly foot: number;
  readonly colours: PlotColours;
}

function paintBand(ctx: CanvasRenderingContext2D, { band, left, right }: Place, { top, foot, colours }: Area): void {
  ctx.globalAlpha = band.look === 'course' ? COURSE_ALPHA : 1;
  ctx.fillStyle = fillOf(ctx, band.look, colours);
  ctx.fillRect(left, top, right - left, foot - top);
  ctx.globalAlpha = 1;
  ctx.fillStyle = inkOf(band.look, colours);
  ctx.fillRect(left, top, right - left, 2 * devicePixelRatio);
}

function inkOf(look: BandLook, { line, flare, quiet }: PlotColours): string {
  return { course: line, flare, close: quiet }[look];
}

function fillOf(ctx: CanvasRenderingContext2D, look: BandLook, colours: PlotColours): string | CanvasPattern {
  const ink = inkOf(look, colours);
  return look === 'course' ? ink : (ctx.createPattern(tileOf(look, ink), 'repeat') ?? ink);
}

const tiles = new Map<string, HTMLCanvasElement>();

/** Lines aslant for a flare, dots for what cannot be told apart. */
function tileOf(look: 'flare' | 'close', ink: string): HTMLCanvasElement {
  const key = `${look} ${ink} ${devicePixelRatio}`;
  const known = tiles.get(key);
  if (known) return known;
  const tile = document.createElement('canvas');
  const side = Math.round((look === 'flare' ? 8 : 7) * devicePixelRatio);
  tile.width = tile.height = side;
  const ctx = tile.getContext('2d');
  if (ctx) {
    ctx.globalAlpha = 0.55;
    ctx.strokeStyle = ctx.fillStyle = ink;
    ctx.lineWidth = devicePixelRatio;
    ctx.beginPath();
    if (look === 'flare') {
      // Three strokes, so that the corners of neighbouring tiles meet.
      for (const shift of [-side, 0, side]) {
        ctx.moveTo(shift - 1, side + 1);
        ctx.lineTo(shift + side + 1, -1);
      }
      ctx.stroke();
    } else {
      ctx.arc(side / 2, side / 2, 1.1 * devicePixelRatio, 0, 2 * Math.PI);
      ctx.fill();
    }
  }
  tiles.set(key, tile);
  return tile;
}

/** As many as there is room for, from the left; the table has them all. */
function paintLabels(
  u: uPlot,
  places: readonly Place[],
  { top, strip, colours }: { readonly top: number; readonly strip: number; readonly colours: PlotColours },
): void {
  const { ctx, bbox } = u;
  ctx.font = fontOf(colours, 500);
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillStyle = colours.ink;
  const gap = LABEL_GAP_PX * devicePixelRatio;
  let free = bbox.left;
  for (const { band, left } of places.toSorted((one, other) => one.left - other.left)) {
    const label = labelOf(band);
    const start = Math.min(left + gap / 2, bbox.left + bbox.width - ctx.measureText(label).width);
    if (start < free) continue;
    paintText(ctx, label, [start, top + (strip * devicePixelRatio) / 2 + devicePixelRatio], colours);
    free = start + ctx.measureText(label).width + gap;
  }
}
