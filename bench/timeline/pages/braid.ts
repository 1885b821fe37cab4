import type { Lane } from '../../../src/app/domain/lanes/lane-types.ts';
import { lanesAfter, lanesOf } from '../../../src/app/domain/lanes/lanes-of.ts';
import { mergeTimeline } from '../../../src/app/domain/timeline/merge-timeline.ts';
import type { TimelineEvent } from '../../../src/app/domain/timeline/timeline-event.ts';
import { layOutLanes } from '../../../src/app/ui/lanes/lane-layout.ts';
import { LanePainter } from '../../../src/app/ui/lanes/lane-painter.ts';
import type { BenchEvent } from '../events.ts';
import { LANES, LAST } from '../events.ts';
import type { Span } from '../zoom-and-pan.ts';
import type { Drawing } from './drawing.ts';
import { COLOURS, WIDTH } from './drawing.ts';
import { measure } from './measured.ts';

const QUIET = { ink: '#1b1b1f', quiet: '#46464f', line: '#c7c5d0', paper: '#fbf8ff', shade: '#e3e1e9' };
const LOUD = { now: '#3557a5', onNow: '#ffffff', flare: '#ba1a1a', close: '#6b3d8f', font: 'sans-serif' };
const strands = Object.fromEntries(LANES.map((strand, lane) => [strand, COLOURS[lane]]));

/** As the app draws them: the lanes of the domain on the painter of the timeline, with axis, folds and names of folds. */
class Braid implements Drawing {
  private readonly canvas = document.createElement('canvas');
  private readonly painter = new LanePainter(this.canvas, {
    ...QUIET,
    ...LOUD,
    strands: { neurology: '#333333', ...strands } as Readonly<Record<keyof typeof strands, string>>,
  });
  private readonly layout = layOutLanes(
    LANES.map((strand) => ({ strand, events: [], times: [] })),
    [],
    { width: WIDTH, text: 12, hasNamesAbove: false },
  );
  private events: readonly TimelineEvent[] = [];
  private lanes: readonly Lane[] = [];
  private view: Span = { from: 0, to: 1 };

  mount(host: HTMLElement, events: readonly BenchEvent[], view: Span): void {
    host.append(this.canvas);
    this.events = events;
    this.lanes = lanesOf(events, LANES);
    this.show(view);
  }

  add(event: BenchEvent): void {
    const events = mergeTimeline(this.events, [event]);
    this.lanes = lanesAfter({ events: this.events, lanes: this.lanes }, events);
    this.events = events;
    this.show(this.view);
  }

  show(view: Span): void {
    this.view = view;
    const { lanes } = this;
    const none = { bars: [], flares: [], close: [], reviews: [], seenSince: null, loadedFrom: null, pointed: null };
    this.painter.paint({ window: view, lanes, now: LAST, ...none }, this.layout);
  }
}

measure(new Braid());
