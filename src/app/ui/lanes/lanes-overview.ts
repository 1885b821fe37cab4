import type { ElementRef } from '@angular/core';
import { afterRenderEffect, Component, computed, input, output, viewChild } from '@angular/core';

import { foldLane } from '../../domain/lanes/fold-lane.ts';
import type { Lane, Millis, TimeWindow, TreatmentBar } from '../../domain/lanes/lane-types.ts';
import { panBy, zoomAt } from '../../domain/lanes/time-window.ts';
import { hatch } from './hatch.ts';
import type { LaneColours } from './lane-colours.ts';
import { timeAt, xOf } from './lane-scene.ts';
import { periodInWords } from './period-in-words.ts';

const ROW = 4;
const TICK = 3;

/** The whole record, thin, and over it the window in which the lanes show it. */
@Component({
  selector: 'braid-lanes-overview',
  template: `
    <div class="strip" #strip (pointerdown)="grab($event)" (pointermove)="drag($event)">
      <canvas #canvas aria-hidden="true"></canvas>
      <div
        class="thumb"
        role="slider"
        tabindex="0"
        aria-label="Time in view"
        [attr.aria-valuemin]="0"
        [attr.aria-valuemax]="100"
        [attr.aria-valuenow]="place()"
        [attr.aria-valuetext]="words()"
        [style.inset-inline-start.%]="start()"
        [style.inline-size.%]="share()"
        (keydown)="press($event)"
      ></div>
    </div>
  `,
  styleUrl: './lanes-overview.scss',
})
export class LanesOverview {
  readonly lanes = input.required<readonly Lane[]>();
  readonly bars = input.required<readonly TreatmentBar[]>();
  /** Events from before here are not on this device; null where all are. */
  readonly loadedFrom = input.required<Millis | null>();
  readonly extent = input.required<TimeWindow>();
  readonly window = input.required<TimeWindow>();
  readonly colours = input.required<LaneColours | null>();
  /** Changes with the room there is. */
  readonly width = input.required<number>();
  readonly moved = output<TimeWindow>();

  private readonly strip = viewChild.required<ElementRef<HTMLElement>>('strip');
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  protected readonly start = computed(() => clamp(xOf(this.window().from, this.extent(), 100)));
  protected readonly share = computed(() => clamp(xOf(this.window().to, this.extent(), 100)) - this.start());
  protected readonly place = computed(() => Math.round(this.start() + this.share() / 2));
  protected readonly words = computed(() => periodInWords(this.window()));

  constructor() {
    afterRenderEffect(() => this.draw());
  }

  protected grab(event: PointerEvent): void {
    this.strip().nativeElement.setPointerCapture(event.pointerId);
    this.centreAt(event.clientX);
  }

  protected drag(event: PointerEvent): void {
    if (this.strip().nativeElement.hasPointerCapture(event.pointerId)) this.centreAt(event.clientX);
  }

  protected press(event: KeyboardEvent): void {
    const next = this.afterKey(event.key);
    if (!next) return;
    event.preventDefault();
    this.moved.emit(next);
  }

  private afterKey(key: string): TimeWindow | null {
    const window = this.window();
    const middle = (window.from + window.to) / 2;
    const span = window.to - window.from;
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowDown':
        return panBy(window, -0.25);
      case 'ArrowRight':
      case 'ArrowUp':
        return panBy(window, 0.25);
      case 'PageDown':
        return panBy(window, -1);
      case 'PageUp':
        return panBy(window, 1);
      case 'Home':
        return { from: this.extent().from, to: this.extent().from + span };
      case 'End':
        return { from: this.extent().to - span, to: this.extent().to };
      case '+':
        return zoomAt(window, 0.5, middle);
      case '-':
        return zoomAt(window, 2, middle);
      default:
        return null;
    }
  }

  private centreAt(clientX: number): void {
    const { left, width } = this.strip().nativeElement.getBoundingClientRect();
    const middle = timeAt(clientX - left, this.extent(), width);
    const half = (this.window().to - this.window().from) / 2;
    this.moved.emit({ from: middle - half, to: middle + half });
  }

  private draw(): void {
    const [lanes, extent, colours, width] = [this.lanes(), this.extent(), this.colours(), this.width()];
    const canvas = this.canvas().nativeElement;
    const pen = canvas.getContext('2d');
    if (!pen || !colours || width === 0) return;
    const height = (lanes.length + 1) * ROW;
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    canvas.style.blockSize = `${height}px`;
    pen.scale(devicePixelRatio, devicePixelRatio);
    const loadedFrom = this.loadedFrom();
    if (loadedFrom !== null) {
      pen.fillStyle = hatch(pen, colours.quiet, 0.3) ?? colours.shade;
      pen.fillRect(0, 0, xOf(loadedFrom, extent, width), height);
    }
    lanes.forEach((lane, row) => {
      pen.fillStyle = colours.strands[lane.strand];
      pen.globalAlpha = 0.3;
      for (const { strand, from, to } of this.bars()) {
        if (strand !== lane.strand) continue;
        const left = xOf(from, extent, width);
        pen.fillRect(left, (row + 0.5) * ROW, xOf(to ?? extent.to, extent, width) - left, ROW - 1);
      }
      for (const { at, count } of foldLane(lane, extent, { width, reach: TICK })) {
        pen.globalAlpha = Math.min(1, 0.45 + count * 0.12);
        pen.fillRect(xOf(at, extent, width) - 1, (row + 0.5) * ROW, 2, ROW - 1);
      }
    });
  }
}

function clamp(share: number): number {
  return Math.min(100, Math.max(0, share));
}
