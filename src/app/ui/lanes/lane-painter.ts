import { hatch } from './hatch.ts';
import type { LaneColours } from './lane-colours.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { LaneScene } from './lane-scene.ts';
import { xOf } from './lane-scene.ts';
import { paintAxis, paintMoments } from './paint-axis.ts';
import { paintBackdrop } from './paint-backdrop.ts';
import type { BandFills } from './paint-bands.ts';
import { paintBands } from './paint-bands.ts';
import { paintBars } from './paint-bars.ts';
import type { PaintKit } from './paint-kit.ts';
import { paintMarks } from './paint-marks.ts';

/**
 * Draws the lanes on a canvas: only what is in the window, so that a picture costs by its width and not by the length of
 * the record.
 */
export class LanePainter {
  private readonly canvas: HTMLCanvasElement;
  private readonly pen: CanvasRenderingContext2D;
  private readonly backdrop = document.createElement('canvas');
  private colours: LaneColours;
  private layout: LaneLayout | null = null;
  private ratio = 1;
  private fills: BandFills = { flare: null, unloaded: null };

  /** Throws where the browser has no canvas to draw on. */
  constructor(canvas: HTMLCanvasElement, colours: LaneColours) {
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This canvas cannot be drawn on');
    this.canvas = canvas;
    this.pen = pen;
    this.colours = colours;
  }

  recolour(colours: LaneColours): void {
    this.colours = colours;
    this.layout = null;
  }

  /** `ratio`: device pixels to one pixel of the layout. */
  paint(scene: LaneScene, layout: LaneLayout, ratio = devicePixelRatio): void {
    if (layout !== this.layout || ratio !== this.ratio) this.prepare(layout, ratio);
    const { pen } = this;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    pen.drawImage(this.backdrop, 0, 0);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const x = (at: number) => xOf(at, scene.window, layout.width);
    const kit: PaintKit = { pen, scene, layout, colours: this.colours, x };
    paintBands(kit, this.fills);
    paintAxis(kit);
    paintBars(kit);
    paintMoments(kit);
    paintMarks(kit);
  }

  private prepare(layout: LaneLayout, ratio: number): void {
    this.layout = layout;
    this.ratio = ratio;
    for (const canvas of [this.canvas, this.backdrop]) {
      canvas.width = Math.round(layout.width * ratio);
      canvas.height = Math.round(layout.height * ratio);
    }
    const behind = this.backdrop.getContext('2d');
    behind?.scale(ratio, ratio);
    if (behind) paintBackdrop(behind, layout, this.colours);
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.pen.font = `500 ${layout.text}px ${this.colours.font}`;
    this.pen.textBaseline = 'middle';
    const { flare, quiet } = this.colours;
    this.fills = { flare: hatch(this.pen, flare, 0.4), unloaded: hatch(this.pen, quiet, 0.35) };
  }
}
