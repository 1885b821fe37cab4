import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';

import type { TimeWindow } from '../../domain/lanes/lane-types.ts';
import { watchLook } from '../series-chart/watch-look.ts';
import type { LaneColours } from './lane-colours.ts';
import { readLaneColours } from './lane-colours.ts';
import { isSameLayout, layOutLanes } from './lane-layout.ts';
import type { LaneMark } from './lane-marks.ts';
import { LanePainter } from './lane-painter.ts';
import type { LaneScene } from './lane-scene.ts';
import { observeWidth } from './observe-width.ts';

/** In rem of the page’s text. */
const SMALL_TEXT = 0.75;
const LEAST_TEXT = 12;
/** CSS pixels: what is left of A4 beside the names of the lanes. */
const PRINTED_WIDTH = 480;
const PRINTED_RATIO = 3;

/** The picture of the lanes, drawn once a frame at most. */
@Component({
  selector: 'braid-lanes-canvas',
  host: { 'aria-hidden': 'true', '[style.block-size.px]': 'layout().height' },
  template: '<canvas #canvas></canvas>',
  styles: `
    :host,
    canvas {
      display: block;
      inline-size: 100%;
    }

    canvas {
      block-size: 100%;
    }
  `,
})
export class LanesCanvas {
  readonly shown = input.required<Omit<LaneScene, 'window' | 'pointed'>>();
  readonly window = input.required<TimeWindow>();
  readonly pointed = input<LaneMark | null>(null);
  readonly hasNamesAbove = input(false);

  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly colours = signal<LaneColours | null>(null);
  private readonly size = observeWidth(this.host);
  /** In CSS pixels. */
  readonly width = computed(() => this.size().px);
  private readonly text = computed(() => Math.max(LEAST_TEXT, SMALL_TEXT * this.size().rem));
  private readonly isPrinting = signal(false);
  readonly layout = computed(
    () => {
      const { lanes, bars } = this.shown();
      const width = this.isPrinting() ? PRINTED_WIDTH : this.width();
      return layOutLanes(lanes, bars, { width, text: this.text(), hasNamesAbove: this.hasNamesAbove() });
    },
    { equal: isSameLayout },
  );
  private painter: LanePainter | null = null;
  private frame = 0;

  constructor() {
    const destroyed = inject(DestroyRef);
    effect(() => {
      this.colours();
      this.layout();
      this.shown();
      this.window();
      this.pointed();
      this.paintSoon();
    });
    afterNextRender(() => {
      const forget = watchLook(window, (isPrinting) => this.recolour(isPrinting));
      this.recolour(false);
      destroyed.onDestroy(() => {
        forget();
        cancelAnimationFrame(this.frame);
      });
    });
  }

  private recolour(isPrinting: boolean): void {
    const colours = readLaneColours(this.host);
    this.painter ??= new LanePainter(this.canvas().nativeElement, colours);
    this.painter.recolour(colours);
    this.colours.set(colours);
    this.isPrinting.set(isPrinting);
    // What goes to paper is taken at once; a frame later would be too late.
    if (isPrinting) this.paint();
  }

  private paintSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    const layout = this.layout();
    if (layout.width === 0) return;
    const scene = { ...this.shown(), window: this.window(), pointed: this.pointed() };
    this.painter?.paint(scene, layout, this.isPrinting() ? PRINTED_RATIO : devicePixelRatio);
  }
}
