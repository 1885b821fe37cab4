import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';

import type { BenchEvent } from '../events.ts';
import { LANES } from '../events.ts';
import type { Span } from '../zoom-and-pan.ts';
import type { Drawing } from './drawing.ts';
import { HEIGHT, WIDTH } from './drawing.ts';
import { measure } from './measured.ts';

interface Item {
  readonly id: string;
  readonly group: number;
  readonly start: number;
  readonly type: 'point';
  readonly content: string;
}

/** Points in groups, clustered by itself: flat it is not done within a minute. */
class VisTimeline implements Drawing {
  private readonly items = new DataSet<Item>();
  private timeline: Timeline | null = null;

  mount(host: HTMLElement, events: readonly BenchEvent[], { from, to }: Span): Promise<void> {
    this.items.add(events.map(toItem));
    const groups = new DataSet(LANES.map((content, id) => ({ id, content })));
    const size = { width: `${WIDTH}px`, height: `${HEIGHT}px` };
    const options = { ...size, start: from, end: to, stack: false, cluster: { maxItems: 1 } };
    this.timeline = new Timeline(host, this.items, groups, options);
    return this.drawn(this.timeline);
  }

  add(event: BenchEvent): Promise<void> {
    if (!this.timeline) return Promise.resolve();
    const drawn = this.drawn(this.timeline);
    this.items.add([toItem(event)]);
    return drawn;
  }

  show({ from, to }: Span): Promise<void> {
    if (!this.timeline) return Promise.resolve();
    const drawn = this.drawn(this.timeline);
    this.timeline.setWindow(from, to, { animation: false });
    return drawn;
  }

  private drawn(timeline: Timeline): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        timeline.off('changed', done);
        resolve();
      };
      timeline.on('changed', done);
    });
  }
}

function toItem({ id, lane, time }: BenchEvent): Item {
  return { id, group: lane, start: time, type: 'point', content: '' };
}

measure(new VisTimeline());
