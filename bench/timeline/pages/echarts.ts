import { CustomChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import type { Chart, CustomItem, ItemApi } from 'echarts/core';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

import type { BenchEvent } from '../events.ts';
import { LANES } from '../events.ts';
import type { Span } from '../zoom-and-pan.ts';
import type { Drawing } from './drawing.ts';
import { COLOURS } from './drawing.ts';
import { measure } from './measured.ts';

use([CustomChart, GridComponent, DataZoomComponent, CanvasRenderer]);

/** A custom series of circles on a time axis and one of categories. */
class ECharts implements Drawing {
  readonly settlesInFrame = true;
  private chart: Chart | null = null;
  private data: [number, number][] = [];

  mount(host: HTMLElement, events: readonly BenchEvent[], { from, to }: Span): Promise<void> {
    this.chart = init(host);
    this.data = events.map(({ time, lane }) => [time, lane]);
    return this.ask((chart) =>
      chart.setOption({
        animation: false,
        grid: { left: 0, right: 0, top: 0, bottom: 24 },
        xAxis: { type: 'time' },
        yAxis: { type: 'category', data: LANES },
        dataZoom: [{ type: 'inside', startValue: from, endValue: to }],
        series: [{ type: 'custom', data: this.data, renderItem: circle }],
      }),
    );
  }

  add({ time, lane }: BenchEvent): Promise<void> {
    this.data.push([time, lane]);
    return this.ask((chart) => chart.setOption({ series: [{ data: this.data }] }));
  }

  show({ from, to }: Span): Promise<void> {
    return this.ask((chart) => chart.dispatchAction({ type: 'dataZoom', startValue: from, endValue: to }));
  }

  /** It draws ahead of a frame of its own choosing, many events in several, and says when it is done. */
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

function circle(_: unknown, api: ItemApi): CustomItem {
  const [cx = 0, cy = 0] = api.coord([api.value(0), api.value(1)]);
  return { type: 'circle', shape: { cx, cy, r: 4 }, style: { fill: COLOURS[api.value(1)] ?? '' } };
}

measure(new ECharts());
