import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';

import type { Lane, Millis, TimeWindow } from '../../domain/lanes/lane-types.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { LaneMark } from './lane-marks.ts';
import { dateOf, eventsOf, laneMarks } from './lane-marks.ts';
import type { Standing } from './rove.ts';
import { markAt, steppedFrom } from './rove.ts';

/** The events of a mark that was opened. */
export interface OpenedMark {
  readonly key: string;
  readonly events: readonly TimelineEvent[];
}

/** A zoom: how many times as long the window becomes, and what stays in its place. */
export interface Zoom {
  readonly factor: number;
  readonly at: Millis;
}

/** A button for each mark in view, over the picture of them: one stop of Tab, and arrows from one to the next. */
@Component({
  selector: 'braid-lanes-layer',
  host: {
    role: 'group',
    'aria-label': 'Events in view. Arrow keys move from one to the next, plus and minus zoom.',
    '(keydown)': 'press($event)',
  },
  template: `
    @for (mark of marks(); track mark.key) {
      <button
        type="button"
        [attr.data-mark]="mark.key"
        [attr.aria-label]="mark.words"
        [attr.aria-expanded]="mark.key === openMark()"
        [tabindex]="mark.key === active()?.key ? 0 : -1"
        [style.inset-inline-start.px]="mark.x"
        [style.inset-block-start.px]="mark.y"
        (focus)="stand(mark)"
        (pointerenter)="pointed.emit(mark)"
        (click)="choose(mark)"
      ></button>
    }
  `,
  styleUrl: './lanes-layer.scss',
})
export class LanesLayer {
  readonly lanes = input.required<readonly Lane[]>();
  /** Where the picture came to rest. */
  readonly window = input.required<TimeWindow>();
  readonly layout = input.required<LaneLayout>();
  readonly openMark = input<string | null>(null);
  readonly pointed = output<LaneMark>();
  readonly opened = output<OpenedMark>();
  readonly zoomed = output<Zoom>();
  /** By a share of the window. */
  readonly panned = output<number>();
  /** From the first to the last event of a mark. */
  readonly spread = output<TimeWindow>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly marks = signal<readonly LaneMark[]>([]);
  private readonly standing = signal<Standing | null>(null);
  protected readonly active = computed(() => markAt(this.marks(), this.standing()));
  private isFocusWanted = false;

  constructor() {
    // Not computed: whether the focus is in here has to be known before the button under it goes.
    effect(() => {
      const marks = this.layout().width > 0 ? laneMarks(this.lanes(), this.window(), this.layout()) : [];
      untracked(() => {
        this.isFocusWanted ||= this.host.contains(document.activeElement);
        this.marks.set(marks);
      });
    });
    afterRenderEffect(() => {
      this.marks();
      const wanted = this.isFocusWanted;
      this.isFocusWanted = false;
      if (wanted) untracked(() => this.focusLast());
    });
  }

  /** Puts the focus on the mark at which the reader last stood. */
  focusLast(): void {
    const key = this.active()?.key;
    const buttons = [...this.host.querySelectorAll<HTMLElement>('[data-mark]')];
    buttons.find(({ dataset }) => dataset['mark'] === key)?.focus({ preventScroll: true });
  }

  protected stand(mark: LaneMark): void {
    this.standing.set({ strand: mark.strand, at: mark.at });
    this.pointed.emit(mark);
  }

  protected choose(mark: LaneMark): void {
    const events = eventsOf(this.lanes(), mark);
    const [first, last] = [events[0], events.at(-1)];
    if (!first || !last) return;
    if (dateOf(first) === dateOf(last)) {
      this.opened.emit({ key: mark.key, events });
      return;
    }
    const [from, to] = [Date.parse(first.at), Date.parse(last.at)];
    this.standing.set({ strand: mark.strand, at: from });
    this.spread.emit({ from, to });
  }

  protected press(event: KeyboardEvent): void {
    const mark = this.active();
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '-') {
      this.zoomed.emit({ factor: event.key === '+' ? 0.5 : 2, at: mark.at });
    } else {
      const next = steppedFrom(event.key, mark, this.marks(), this.lanes());
      if (!next) return;
      this.goTo(next);
    }
    event.preventDefault();
  }

  /** What is out of view comes into view with the step. */
  private goTo({ strand, at }: Standing): void {
    this.standing.set({ strand, at });
    const { from, to } = this.window();
    const share = (at - from) / (to - from);
    if (share >= 0 && share <= 1) this.focusLast();
    else this.panned.emit(share < 0 ? share - 0.2 : share - 0.8);
  }
}
