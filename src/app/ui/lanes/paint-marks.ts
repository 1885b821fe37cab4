import { shapeOf } from '../../domain/lanes/event-shape.ts';
import { foldLane } from '../../domain/lanes/fold-lane.ts';
import type { Fold, Lane } from '../../domain/lanes/lane-types.ts';
import { countLabel } from './count-label.ts';
import type { Track } from './lane-layout.ts';
import { reachOf } from './lane-layout.ts';
import { isOpenShape, traceShape } from './mark-shape.ts';
import type { PaintKit } from './paint-kit.ts';

/** Of an open mark’s radius. */
const HOLE = 0.5;

/** A mark for each event, or for as many as stand too close together to be told apart. */
export function paintMarks(kit: PaintKit): void {
  const { scene, layout } = kit;
  const size = { width: layout.width, reach: reachOf(layout) };
  scene.lanes.forEach((lane, place) => {
    const track = layout.tracks[place];
    if (!track) return;
    const folds = foldLane(lane, scene.window, size);
    paintSingles(kit, lane, track, folds);
    paintCounts(kit, lane, track, folds);
  });
}

function paintSingles(kit: PaintKit, lane: Lane, { beads }: Track, folds: readonly Fold[]): void {
  const { pen, colours, x } = kit;
  pen.beginPath();
  for (const { first, count, at } of folds) {
    const event = lane.events[first];
    if (count === 1 && event) traceShape(pen, shapeOf(event), x(at), beads, radiusOf(kit, lane, first));
  }
  // The paper around a mark keeps it apart from its line and its neighbours.
  pen.strokeStyle = colours.paper;
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  pen.stroke();
  pen.fillStyle = colours.strands[lane.strand];
  pen.fill();
  pen.beginPath();
  for (const { first, count, at } of folds) {
    const event = lane.events[first];
    if (count !== 1 || !event || !isOpenShape(shapeOf(event))) continue;
    traceShape(pen, shapeOf(event), x(at), beads, radiusOf(kit, lane, first) * HOLE);
  }
  pen.fillStyle = colours.paper;
  pen.fill();
}

function radiusOf(kit: PaintKit, lane: Lane, first: number): number {
  return kit.layout.text * (isPointed(kit, lane, first) ? 0.7 : 0.5);
}

function paintCounts(kit: PaintKit, lane: Lane, { beads }: Track, folds: readonly Fold[]): void {
  const { pen, colours, layout, x } = kit;
  const many = folds.filter(({ count }) => count > 1);
  if (many.length === 0) return;
  const height = layout.text * 1.6;
  pen.beginPath();
  for (const { at, count, first } of many) {
    const width = pillWidth(count, layout.text) + (isPointed(kit, lane, first) ? 4 : 0);
    pen.roundRect(x(at) - width / 2, beads - height / 2, width, height, height / 2);
  }
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.globalAlpha = 0.16;
  pen.fillStyle = colours.strands[lane.strand];
  pen.fill();
  pen.globalAlpha = 1;
  pen.strokeStyle = colours.strands[lane.strand];
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.fillStyle = colours.ink;
  pen.textAlign = 'center';
  for (const { at, count } of many) pen.fillText(countLabel(count), x(at), beads + 0.5);
}

function isPointed({ scene: { pointed } }: PaintKit, { strand }: Lane, first: number): boolean {
  return pointed?.strand === strand && pointed.first === first;
}

/** At most three figures wide, so that neighbours never meet. */
function pillWidth(count: number, text: number): number {
  return text * (count < 10 ? 1.7 : count < 100 ? 1.95 : 2.3);
}
