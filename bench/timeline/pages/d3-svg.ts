import { axisTop } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';

import type { BenchEvent } from '../events.ts';
import { LANES } from '../events.ts';
import type { Span } from '../zoom-and-pan.ts';
import type { Drawing } from './drawing.ts';
import { COLOURS, HEIGHT, WIDTH } from './drawing.ts';
import { measure } from './measured.ts';

const TOP = 24;
const LANE = (HEIGHT - TOP) / LANES.length;

/** A circle an event, moved by the scale at each step: swim-lanes as the examples of d3 make them. */
class D3Svg implements Drawing {
  private readonly scale = scaleUtc().range([0, WIDTH]);
  private readonly svg = select(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  private readonly axis = this.svg.append('g').attr('transform', `translate(0,${TOP})`);
  private readonly marks = this.svg.append('g');
  private events: readonly BenchEvent[] = [];

  mount(host: HTMLElement, events: readonly BenchEvent[], view: Span): void {
    this.svg.attr('width', WIDTH).attr('height', HEIGHT);
    host.append(this.svg.node());
    this.scale.domain([view.from, view.to]);
    this.join(events);
    this.show(view);
  }

  add(event: BenchEvent): void {
    this.join([event, ...this.events]);
  }

  show({ from, to }: Span): void {
    this.scale.domain([from, to]);
    this.axis.call(axisTop(this.scale));
    this.marks.selectAll<BenchEvent>('circle').attr('cx', ({ time }) => this.scale(time));
  }

  private join(events: readonly BenchEvent[]): void {
    this.events = events;
    this.marks
      .selectAll<BenchEvent>('circle')
      .data(events, ({ id }) => id)
      .join('circle')
      .attr('r', 4)
      .attr('cx', ({ time }) => this.scale(time))
      .attr('cy', ({ lane }) => TOP + (lane + 0.5) * LANE)
      .attr('fill', ({ lane }) => COLOURS[lane] ?? '');
  }
}

measure(new D3Svg());
