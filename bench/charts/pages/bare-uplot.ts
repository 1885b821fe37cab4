import uPlot from 'uplot';

import type { BenchEvent } from '../../timeline/events.ts';
import type { Drawing } from '../../timeline/pages/drawing.ts';
import { HEIGHT, WIDTH } from '../../timeline/pages/drawing.ts';
import { measure } from '../../timeline/pages/measured.ts';
import type { Span } from '../../timeline/zoom-and-pan.ts';
import { valueOf } from '../value-of.ts';

/** The library alone, as its own examples use it. */
class BareUplot implements Drawing {
  private plot: uPlot | null = null;
  private readonly times: number[] = [];
  private readonly values: number[] = [];
  private view: Span = { from: 0, to: 1 };

  mount(host: HTMLElement, events: readonly BenchEvent[], view: Span): void {
    for (const event of events.toReversed()) this.push(event);
    const options: uPlot.Options = {
      width: WIDTH,
      height: HEIGHT,
      ms: 1,
      legend: { show: false },
      scales: { y: { range: [0, 10] } },
      series: [{}, { stroke: '#3557a5', width: 2 }],
    };
    this.plot = new uPlot(options, [this.times, this.values], host);
    this.show(view);
  }

  add(event: BenchEvent): void {
    this.push(event);
    this.plot?.setData([this.times, this.values], false);
    this.show(this.view);
  }

  show(view: Span): void {
    this.view = view;
    this.plot?.setScale('x', { min: view.from, max: view.to });
  }

  private push(event: BenchEvent): void {
    this.times.push(event.time);
    this.values.push(valueOf(event));
  }
}

measure(new BareUplot());
