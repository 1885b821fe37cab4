import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

import type { BenchEvent } from '../../timeline/events.ts';
import type { Drawing } from '../../timeline/pages/drawing.ts';
import { HEIGHT, WIDTH } from '../../timeline/pages/drawing.ts';
import { measure } from '../../timeline/pages/measured.ts';
import type { Span } from '../../timeline/zoom-and-pan.ts';
import { valueOf } from '../value-of.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** A line without animation or points, as its guide on speed advises. */
class ChartJs implements Drawing {
  private chart: Chart | null = null;

  mount(host: HTMLElement, events: readonly BenchEvent[], { from, to }: Span): void {
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    host.append(canvas);
    this.chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: [{ data: events.map(pointOf).reverse(), borderColor: '#3557a5' }] },
      options: {
        animation: false,
        responsive: false,
        parsing: false,
        normalized: true,
        elements: { point: { radius: 0 } },
        scales: { x: { type: 'linear', min: from, max: to }, y: { min: 0, max: 10 } },
      },
    });
  }

  add(event: BenchEvent): void {
    this.chart?.data.datasets[0]?.data.push(pointOf(event));
    this.chart?.update('none');
  }

  show({ from, to }: Span): void {
    if (!this.chart) return;
    this.chart.options.scales.x.min = from;
    this.chart.options.scales.x.max = to;
    this.chart.update('none');
  }
}

function pointOf(event: BenchEvent): { readonly x: number; readonly y: number } {
  return { x: event.time, y: valueOf(event) };
}

measure(new ChartJs());
