import type { LaneColours } from './lane-colours.ts';
import type { LaneLayout } from './lane-layout.ts';

const SWING = 1.5;
const TURN = 56;
const STEP = 4;

/** What does not move with the window: the lanes’ borders, and the strand of each, barely swinging. */
export function paintBackdrop(pen: CanvasRenderingContext2D, layout: LaneLayout, colours: LaneColours): void {
  const { width } = layout;
  pen.lineWidth = 1;
  for (const { top } of layout.tracks) {
    pen.strokeStyle = colours.line;
    pen.beginPath();
    pen.moveTo(0, Math.round(top) + 0.5);
    pen.lineTo(width, Math.round(top) + 0.5);
    pen.stroke();
  }
  pen.globalAlpha = 0.5;
  pen.lineWidth = 1.5;
  layout.tracks.forEach(({ strand, beads }, place) => {
    pen.strokeStyle = colours.strands[strand];
    pen.beginPath();
    for (let x = 0; x <= width; x += STEP) {
      pen.lineTo(x, beads + SWING * Math.sin((2 * Math.PI * x) / TURN + place * 1.1));
    }
    pen.stroke();
  });
  pen.globalAlpha = 1;
}
