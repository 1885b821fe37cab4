import type { ChartGroup } from 'timelines-chart';
import TimelinesChart from 'timelines-chart';

import type { BenchEvent } from '../events.ts';
import { LANES } from '../events.ts';
import type { Span } from '../zoom-and-pan.ts';
import type { Drawing } from './drawing.ts';
import { HEIGHT, WIDTH } from './drawing.ts';
import { measure } from './measured.ts';

const HOUR = 3_600_000;

/** A segment of an hour an event; a line a lane. */
class Timelines implements Drawing {
  private chart: TimelinesChart | null = null;
  private events: readonly BenchEvent[] = [];

  mount(host: HTMLElement, events: readonly BenchEvent[], view: Span): Promise<void> {
    this.events = events;
    this.chart = new TimelinesChart(host)
      .width(WIDTH)
      .maxHeight(HEIGHT)
      .enableAnimations(false)
      .enableOverview(false)
      .data(grouped(events));
    return this.show(view);
  }

  add(event: BenchEvent): Promise<void> {
    this.events = [event, ...this.events];
    this.chart?.data(grouped(this.events));
    return drawn();
  }

  show({ from, to }: Span): Promise<void> {
    this.chart?.zoomX([new Date(from), new Date(to)]);
    return drawn();
  }
}

/** It draws in a timer of a millisecond after the last change. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setTimeout(resolve, 0), 2));
}

function grouped(events: readonly BenchEvent[]): ChartGroup[] {
  const data = LANES.map((strand, lane) => ({
    label: strand,
    data: events
      .filter((event) => event.lane === lane)
      .map(({ time }) => ({ timeRange: [new Date(time), new Date(time + HOUR)] as const, val: strand })),
  }));
  return [{ group: 'Plan', data }];
}

measure(new Timelines());
