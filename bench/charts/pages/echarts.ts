import { LineChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import type { Chart } from 'echarts/core';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

import type { BenchEvent } from '../../timeline/events.ts';
import type { Drawing } from '../../timeline/pages/drawing.ts';
import { measure } from '../../timeline/pages/measured.ts';
import type { Span } from '../../timeline/zoom-and-pan.ts';
import { valueOf } from '../value-of.ts';

use([LineChart, GridComponent, DataZoomComponent, CanvasRenderer]);

/** A line without symbols or animation. */
class ECharts implements Drawing {
  readonly settlesInFrame = true;
  private chart: Chart | null = null;
  private data: [number, number][] = [];

  mount(host: HTMLElement, events: readonly BenchEvent[], { from, to }: Span): Promise<void> {
    this.chart = init(host);
    this.data = events.map((event): [number, number] => [event.time, valueOf(event)]).reverse();
    return this.ask((chart) =>
      chart.setOption({
        animation: false,
        xAxis: { type: 'time' },
        yAxis: { min: 0, max: 10 },
        dataZoom: [{ type: 'inside', startValue: from, endValue: to }],
        series: [{ type: 'line', showSymbol: false, data: this.data }],
      }),
    );
  }

  add(event: BenchEvent): Promise<void> {
    this.data.push([event.time, valueOf(event)]);
    return this.ask((chart) => chart.setOption({ series: [{ data: this.data }] }));
  }

  show({ from, to }: Span): Promise<void> {
    return this.ask((chart) => chart.dispatchAction({ type: 'dataZoom', startValue: from, endValue: to }));
  }

  private ask(change: (chart: Chart) => void): Promise<void> {
    return new Promise((resolve) => {
      const { chart } = this;
      if (!chart) return;
      const done = () => {
        chart.off('finished', done);
        resolve();
      };
      chart.on('finished', done);
      change(chart);
    });
  }
}

measure(new ECharts());
