import type { Millis } from '../../domain/lanes/lane-types.ts';
import type { LaneColours } from './lane-colours.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { LaneScene } from './lane-scene.ts';

/** What each part of the picture is painted with. */
export interface PaintKit {
  readonly pen: CanvasRenderingContext2D;
  readonly scene: LaneScene;
  readonly layout: LaneLayout;
  readonly colours: LaneColours;
  /** Where an instant stands, in pixels. */
  readonly x: (at: Millis) => number;
}

/** A hairline from top to bottom, on whole pixels so that it stays sharp. */
export function upright(pen: CanvasRenderingContext2D, x: number, top: number, bottom: number): void {
  const sharp = Math.round(x) + 0.5;
  pen.beginPath();
  pen.moveTo(sharp, top);
  pen.lineTo(sharp, bottom);
  pen.stroke();
}
