import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';

import type { Lane, TimeWindow } from '../../domain/lanes/lane-types.ts';
import type { WindowLimits } from '../../domain/lanes/time-window.ts';
import { clampWindow, defaultWindow, panBy, zoomAt } from '../../domain/lanes/time-window.ts';
import { Icon } from '../icon.ts';
import { StrandBadge } from '../strand-badge.ts';
import type { LaneMark } from './lane-marks.ts';
import { countIn } from './lane-marks.ts';
import type { LaneScene } from './lane-scene.ts';
import { LanesCanvas } from './lanes-canvas.ts';
import type { OpenedMark } from './lanes-layer.ts';
import { LanesLayer } from './lanes-layer.ts';
import { LanesOverview } from './lanes-overview.ts';
import { observeWidth } from './observe-width.ts';
import { periodInWords } from './period-in-words.ts';
import { WindowGestures } from './window-gestures.ts';
import { wordsAt } from './words-at.ts';

/** What the picture shows besides its window and what is pointed at. */
export type LanesShown = Omit<LaneScene, 'window' | 'pointed'> & {
  /** All that there is to see. */
  readonly extent: TimeWindow;
  readonly limits: WindowLimits;
};

const HINT = 'Point at a mark, or reach it with Tab and the arrow keys, to read what it is.';
/** The window has come to rest when it has not moved for so long. */
const REST_MS = 160;
/** In rem: a narrower picture has the names of its lanes above their lines. */
const NARROW = 34;

/** Lanes of events on one axis of time: a picture, and over it a button for each mark in view. */
@Component({
  selector: 'braid-lanes',
  imports: [Icon, LanesCanvas, LanesLayer, LanesOverview, StrandBadge],
  host: { '[class.narrow]': 'isNarrow()' },
  templateUrl: './lanes.html',
  styleUrl: './lanes.scss',
})
export class Lanes {
  readonly shown = input.required<LanesShown>();
  readonly window = input.required<TimeWindow>();
  /** The mark whose events are told of beside the picture. */
  readonly openMark = input<string | null>(null);
  /** With each step of a movement. */
  readonly moved = output<TimeWindow>();
  /** When a movement has come to its end. */
  readonly settled = output<TimeWindow>();
  readonly opened = output<OpenedMark>();

  private readonly canvas = viewChild.required(LanesCanvas);
  private readonly field = viewChild.required<string, ElementRef<HTMLElement>>('field', { read: ElementRef });
  private readonly layer = viewChild.required(LanesLayer);
  private readonly width = observeWidth(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);

  protected readonly isNarrow = computed(() => this.width().px > 0 && this.width().px < NARROW * this.width().rem);
  /** Treatments take most of the room: where there is little, they are shown on demand. */
  protected readonly hasBars = linkedSignal(() => !this.isNarrow());
  protected readonly drawn = computed(() => (this.hasBars() ? this.shown() : { ...this.shown(), bars: [] }));
  protected readonly live = linkedSignal(() => this.window());
  protected readonly rest = linkedSignal(() => this.window());
  protected readonly isMoving = signal(false);
  protected readonly period = computed(() => periodInWords(this.live()));
  protected readonly pointed = signal<LaneMark | null>(null);
  private readonly pointedWords = signal<string | null>(null);
  protected readonly line = computed(() => this.pointed()?.words ?? this.pointedWords() ?? HINT);
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const destroyed = inject(DestroyRef);
    destroyed.onDestroy(() => clearTimeout(this.settling));
    afterNextRender(() => {
      const gestures = new WindowGestures(this.field().nativeElement, {
        width: () => this.canvas().layout().width,
        window: () => this.live(),
        move: (window) => this.move(window),
      });
      destroyed.onDestroy(() => gestures.end());
    });
  }

  /** Puts the focus back on the mark at which the reader last stood. */
  focusLast(): void {
    this.layer().focusLast();
  }

  protected move(window: TimeWindow): void {
    this.live.set(clampWindow(window, this.shown().limits));
    this.isMoving.set(true);
    this.pointed.set(null);
    this.moved.emit(this.live());
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), REST_MS);
  }

  private settle(): void {
    this.isMoving.set(false);
    this.rest.set(this.live());
    this.settled.emit(this.live());
  }

  protected pan(share: number): void {
    this.move(panBy(this.live(), share));
  }

  protected zoom(factor: number, at = (this.live().from + this.live().to) / 2): void {
    this.move(zoomAt(this.live(), factor, at));
  }

  /** What lay in one mark then takes two thirds of the picture. */
  protected spread({ from, to }: TimeWindow): void {
    const beside = (to - from) / 4;
    this.move({ from: from - beside, to: to + beside });
  }

  protected today(): void {
    const { now } = this.shown();
    this.move(defaultWindow(now, now));
  }

  /** Treatments, bands and flags are in the picture alone: the line below says what is under the pointer. */
  protected point(event: PointerEvent): void {
    if (event.target instanceof HTMLButtonElement) return;
    this.pointed.set(null);
    const { left, top } = this.field().nativeElement.getBoundingClientRect();
    const scene = { ...this.drawn(), window: this.live(), pointed: null };
    this.pointedWords.set(wordsAt(scene, this.canvas().layout(), event.clientX - left, event.clientY - top));
  }

  protected countWords(lane: Lane): string {
    const count = countIn(lane, this.rest());
    return count === 1 ? '1 event in view' : `${count} events in view`;
  }
}
