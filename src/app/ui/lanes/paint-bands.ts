import type { Millis } from '../../domain/lanes/lane-types.ts';
import { reachesInto } from '../../domain/lanes/time-window.ts';
import { fitting } from './canvas-text.ts';
import type { PaintKit } from './paint-kit.ts';
import { upright } from './paint-kit.ts';

/** Fills made once a theme and size. */
export interface BandFills {
  readonly flare: CanvasPattern | null;
  readonly unloaded: CanvasPattern | null;
}

interface Band {
  readonly from: Millis;
  readonly to: Millis;
  readonly fill: CanvasPattern | null;
  readonly edge: string;
  readonly isDotted: boolean;
  readonly names: readonly string[];
}

/** What lies behind the lanes: the days ahead, what is not loaded, times that were worse, changes too close to tell apart. */
export function paintBands(kit: PaintKit, fills: BandFills): void {
  const { scene, colours } = kit;
  paintAhead(kit);
  paintUnloaded(kit, fills);
  const bands: readonly Band[] = [
    ...scene.flares.map(({ from, to }) => ({
      from,
      to: to ?? scene.now,
      fill: fills.flare,
      edge: colours.flare,
      isDotted: false,
      names: ['Flare'],
    })),
    ...scene.close.map(({ from, to, changes }) => ({
      from,
      to,
      fill: null,
      edge: colours.close,
      isDotted: true,
      names: [`${changes.length} changes, cannot tell apart`, `${changes.length} changes`, `${changes.length}`],
    })),
  ];
  const inView = bands.filter((band) => reachesInto(band, scene.window)).sort((one, other) => one.from - other.from);
  for (const band of inView) paintBand(kit, band);
  paintNames(kit, inView);
}

/** Of what happened then nothing is known here; treatments are, and so only the lines of the events are hatched. */
function paintUnloaded({ pen, scene, layout, x }: PaintKit, { unloaded }: BandFills): void {
  const { loadedFrom } = scene;
  if (loadedFrom === null || loadedFrom <= scene.window.from || !unloaded) return;
  pen.fillStyle = unloaded;
  const right = Math.min(layout.width, x(loadedFrom));
  for (const { top, bars } of layout.tracks) pen.fillRect(0, top, right, bars - top);
}

function paintAhead(kit: PaintKit): void {
  const { pen, scene, colours } = kit;
  if (scene.now >= scene.window.to) return;
  pen.globalAlpha = 0.4;
  fillSpan(kit, scene.now, scene.window.to, colours.shade);
  pen.globalAlpha = 1;
}

function fillSpan(kit: PaintKit, from: Millis, to: Millis, fill: CanvasPattern | string): void {
  const { pen, layout } = kit;
  const [left, right] = edges(kit, from, to);
  pen.fillStyle = fill;
  pen.fillRect(left, layout.axis, right - left, layout.height - layout.axis - layout.foot);
}

function paintBand(kit: PaintKit, { from, to, fill, edge, isDotted }: Band): void {
  const { pen, layout } = kit;
  const [left, right] = edges(kit, from, to);
  const bottom = layout.height - layout.foot;
  if (fill) fillSpan(kit, from, to, fill);
  else {
    pen.globalAlpha = 0.08;
    fillSpan(kit, from, to, edge);
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = edge;
  pen.lineWidth = 1;
  pen.setLineDash(isDotted ? [2, 3] : []);
  upright(pen, left, layout.axis, bottom + layout.foot * 0.8);
  upright(pen, right, layout.axis, bottom);
  pen.setLineDash([]);
}

/** Below the lanes, each as long as the next leaves room for. */
function paintNames({ pen, x, layout, colours }: PaintKit, bands: readonly Band[]): void {
  pen.fillStyle = colours.ink;
  pen.textAlign = 'left';
  bands.forEach(({ from, names }, place) => {
    const left = Math.max(0, x(from)) + 4;
    const next = bands[place + 1];
    const end = next ? Math.max(0, x(next.from)) : layout.width;
    const name = fitting(pen, end - left - 1, names);
    if (name) pen.fillText(name, left, layout.height - layout.foot / 2);
  });
}

/** Within the picture, and at least as wide as can be seen. */
function edges({ x, layout }: PaintKit, from: Millis, to: Millis): readonly [left: number, right: number] {
  const left = Math.max(-2, x(from));
  return [left, Math.max(left + 2, Math.min(layout.width + 2, x(to)))];
}
