import type { BarTick, TreatmentBar } from '../../domain/lanes/lane-types.ts';
import { reachesInto } from '../../domain/lanes/time-window.ts';
import { fitting } from './canvas-text.ts';
import type { LaneColours } from './lane-colours.ts';
import { barPlace } from './lane-layout.ts';
import { timeAt } from './lane-scene.ts';
import type { PaintKit } from './paint-kit.ts';

/** Sessions nearer to each other than this are drawn as one. */
const TICK_GAP = 3;

/** Treatments as bars, as tall as their dose is high. */
export function paintBars(kit: PaintKit): void {
  for (const bar of kit.scene.bars) {
    if (reachesInto(bar, kit.scene.window)) paintBar(kit, bar);
  }
}

function paintBar(kit: PaintKit, bar: TreatmentBar): void {
  const { pen, layout, colours, x, scene } = kit;
  const track = layout.tracks.find(({ strand }) => strand === bar.strand);
  if (!track) return;
  const [top, height] = barPlace(track, bar.row, layout.text);
  const left = Math.max(-3, x(bar.from));
  const right = Math.max(left + 3, Math.min(layout.width + 3, x(bar.to ?? scene.window.to)));
  const colour = colours.strands[bar.strand];
  outline(kit, bar, { left, right, top, height });
  pen.globalAlpha = bar.status === 'planned' ? 0 : bar.status === 'ended' ? 0.14 : 0.26;
  pen.fillStyle = colour;
  pen.fill();
  pen.globalAlpha = 1;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.25;
  pen.setLineDash(bar.status === 'planned' ? [4, 3] : bar.status === 'paused' ? [1, 3] : []);
  pen.stroke();
  pen.setLineDash([]);
  paintTicks(kit, bar.ticks, { top, height, colour });
  paintName(pen, bar, {
    left,
    right,
    top,
    height,
    colours,
    step: stepAt(bar, timeAt(Math.max(0, left), scene.window, layout.width)),
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** A path along the top of the steps and back along the bottom. */
function outline({ pen, x }: PaintKit, { steps }: TreatmentBar, { left, right, top, height }: Box): void {
  pen.beginPath();
  if (steps.length === 0) {
    pen.roundRect(left, top, right - left, height, Math.min(4, (right - left) / 2));
    return;
  }
  const y = (level: number) => Math.round(top + height * (1 - Math.max(0.35, level))) + 0.5;
  pen.moveTo(left, top + height);
  let level = steps[0]?.level ?? 1;
  pen.lineTo(left, y(level));
  for (const step of steps) {
    const at = x(step.at);
    if (at >= right) break;
    if (at > left) {
      pen.lineTo(at, y(level));
      pen.lineTo(at, y(step.level));
    } else pen.lineTo(left, y(step.level));
    level = step.level;
  }
  pen.lineTo(right, y(level));
  pen.lineTo(right, top + height);
  pen.closePath();
}

/** Done: a stroke. Missed: a cross. Still to come: a ring. */
function paintTicks(
  { pen, x, scene, colours, layout }: PaintKit,
  ticks: readonly BarTick[],
  { top, height, colour }: Pick<Box, 'top' | 'height'> & { readonly colour: string },
): void {
  const size = layout.text * 0.3;
  const middle = top + height - size - 1.5;
  let last = -Infinity;
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  for (const { at, status } of ticks) {
    if (at < scene.window.from) continue;
    if (at > scene.window.to) break;
    const place = x(at);
    if (place - last < TICK_GAP) continue;
    last = place;
    if (status === 'done') {
      pen.moveTo(place, middle - size);
      pen.lineTo(place, middle + size);
    } else if (status === 'missed') {
      pen.moveTo(place - size, middle - size);
      pen.lineTo(place + size, middle + size);
      pen.moveTo(place + size, middle - size);
      pen.lineTo(place - size, middle + size);
    } else {
      pen.moveTo(place + size, middle);
      pen.arc(place, middle, size, 0, 2 * Math.PI);
    }
  }
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1.25;
  pen.stroke();
}

interface NamedBox extends Box {
  readonly colours: LaneColours;
  readonly step: string | null;
}

/** Stays in view while its bar does. */
function paintName(
  pen: CanvasRenderingContext2D,
  { name }: TreatmentBar,
  { left, right, top, height, colours, step }: NamedBox,
): void {
  const from = Math.max(left, 0) + 5;
  const text = fitting(pen, right - from - 3, step ? [`${name}, ${step}`, name] : [name]);
  if (!text) return;
  pen.textAlign = 'left';
  pen.lineWidth = 3;
  pen.strokeStyle = colours.paper;
  pen.globalAlpha = 0.75;
  pen.strokeText(text, from, top + height / 2);
  pen.globalAlpha = 1;
  pen.fillStyle = colours.ink;
  pen.fillText(text, from, top + height / 2);
}

function stepAt({ steps }: TreatmentBar, at: number): string | null {
  return steps.findLast((step) => step.at <= at)?.label ?? steps[0]?.label ?? null;
}
