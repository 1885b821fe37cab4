import { axisTicks } from '../../domain/lanes/axis-ticks.ts';
import { textWidth } from './canvas-text.ts';
import type { PaintKit } from './paint-kit.ts';
import { upright } from './paint-kit.ts';

/** Lines of the calendar behind the lanes, with their names above. */
export function paintAxis({ pen, scene, layout, colours, x }: PaintKit): void {
  const bottom = layout.height - layout.foot;
  const middle = layout.text * 0.9;
  let free = -Infinity;
  pen.lineWidth = 1;
  pen.textAlign = 'left';
  for (const { at, label, isMajor, context } of axisTicks(scene.window, layout.width)) {
    const place = x(at);
    pen.strokeStyle = colours.line;
    pen.globalAlpha = isMajor ? 1 : 0.6;
    upright(pen, place, isMajor ? 0 : layout.axis * 0.5, bottom);
    pen.globalAlpha = 1;
    const text = context === null ? label : `${label} ${context}`;
    const end = place + 4 + textWidth(pen, text);
    if (place + 4 < free || end > layout.width) continue;
    pen.fillStyle = isMajor || context !== null ? colours.ink : colours.quiet;
    pen.fillText(text, place + 4, middle);
    free = end + 6;
  }
}

/** Today, up to where the reader had looked, and what is to be looked at again: upright lines with their names on the axis. */
export function paintMoments(kit: PaintKit): void {
  const { scene, colours } = kit;
  for (const { at, strand } of scene.reviews) {
    if (at >= scene.window.from && at <= scene.window.to) {
      paintFlag(kit, kit.x(at), strand === 'plan' ? colours.ink : colours.strands[strand], strand);
    }
  }
  const { seenSince, now } = scene;
  if (seenSince !== null) {
    paintMoment(kit, kit.x(seenSince), {
      name: 'You last looked',
      colour: colours.close,
      dash: [5, 4],
      isBefore: true,
      until: nameLeft(kit, kit.x(now), TODAY),
    });
  }
  paintMoment(kit, kit.x(now), { ...TODAY, colour: colours.now, dash: [] });
  kit.pen.setLineDash([]);
}

interface Moment {
  readonly name: string;
  readonly colour: string;
  readonly dash: number[];
  /** Whether its name stands before the line rather than after it. */
  readonly isBefore: boolean;
  /** Where a name begins that this one must not reach into. */
  readonly until?: number;
}

const TODAY = { name: 'Today', isBefore: false } as const;

function paintMoment(kit: PaintKit, x: number, { colour, dash, until = Infinity, ...named }: Moment): void {
  const { pen, layout, colours } = kit;
  if (x < 0 || x > layout.width) return;
  const top = layout.text * 1.9;
  const height = layout.text * 1.5;
  const width = nameWidth(kit, named);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.setLineDash(dash);
  upright(pen, x, top, layout.height - layout.foot);
  pen.setLineDash([]);
  const left = Math.max(0, Math.min(nameLeft(kit, x, named), until - width - 2));
  pen.beginPath();
  pen.roundRect(left, top, width, height, 4);
  pen.fillStyle = dash.length > 0 ? colours.paper : colour;
  pen.fill();
  if (dash.length > 0) {
    pen.lineWidth = 1;
    pen.stroke();
  }
  pen.fillStyle = dash.length > 0 ? colours.ink : colours.onNow;
  pen.textAlign = 'left';
  pen.fillText(named.name, left + 5, top + height / 2 + 0.5);
}

function nameLeft(kit: PaintKit, x: number, named: Pick<Moment, 'name' | 'isBefore'>): number {
  const width = nameWidth(kit, named);
  const isTurned = named.isBefore ? x - width < 0 : x + width > kit.layout.width;
  return named.isBefore !== isTurned ? x - width : x;
}

function nameWidth({ pen }: PaintKit, { name }: Pick<Moment, 'name'>): number {
  return textWidth(pen, name) + 10;
}

/** A pennant in the lane of whom it concerns; on the axis where it concerns the whole plan. */
function paintFlag({ pen, layout, colours }: PaintKit, x: number, colour: string, strand: string): void {
  const track = layout.tracks.find((each) => each.strand === strand);
  const size = layout.text;
  const top = track ? track.beads - size * 1.1 : layout.axis - size * 1.6;
  const bottom = track ? track.beads + size * 1.1 : layout.height - layout.foot;
  pen.strokeStyle = colour;
  pen.lineWidth = track ? 2 : 1;
  upright(pen, x, top, bottom);
  pen.beginPath();
  pen.moveTo(x, top);
  pen.lineTo(x + size, top + size * 0.45);
  pen.lineTo(x, top + size * 0.9);
  pen.closePath();
  pen.fillStyle = track ? colour : colours.ink;
  pen.fill();
}
