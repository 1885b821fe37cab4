import uPlot from 'uplot';

import type { Series, SeriesPoint } from '../../../src/app/domain/lanes/lane-types.ts';
import type { PlotPicture } from '../../../src/app/ui/series-chart/plot-picture.ts';
import { SeriesPlot } from '../../../src/app/ui/series-chart/series-plot.ts';
import type { BenchEvent } from '../../timeline/events.ts';
import type { Drawing } from '../../timeline/pages/drawing.ts';
import { measure } from '../../timeline/pages/measured.ts';
import type { Span } from '../../timeline/zoom-and-pan.ts';
import { valueOf } from '../value-of.ts';

const COLOURS = {
  ink: '#1e2730',
  quiet: '#4d5358',
  grid: '#d8d0c3',
  page: '#f7f4ef',
  line: '#814f5f',
  flare: '#7a4c00',
  fontSize: 13,
  fontFamily: 'sans-serif',
};

/** Ours: axes by the clinic’s clock, points by source, silences, and two shaded times. */
class Braid implements Drawing {
  private picture: PlotPicture | null = null;
  private plot: SeriesPlot | null = null;

  mount(host: HTMLElement, events: readonly BenchEvent[], window: Span): void {
    this.picture = {
      series: seriesOf(events.map(pointOf).reverse()),
      window,
      bands: [
        { from: window.from, to: window.from + (window.to - window.from) / 3, words: 'Course', look: 'course' },
        { from: window.from, to: window.from + (window.to - window.from) / 5, words: 'Flare', look: 'flare' },
      ],
      baseline: null,
      gutter: null,
      colours: COLOURS,
    };
    this.plot = new SeriesPlot(uPlot, host, this.picture, () => undefined);
  }

  add(event: BenchEvent): void {
    if (this.picture) this.draw({ ...this.picture, series: seriesOf([...this.picture.series.points, pointOf(event)]) });
  }

  show(window: Span): void {
    if (this.picture) this.draw({ ...this.picture, window });
  }

  private draw(picture: PlotPicture): void {
    this.picture = picture;
    this.plot?.show(picture);
  }
}

function seriesOf(points: readonly SeriesPoint[]): Series {
  return { id: 'pain', name: 'Pain', unit: null, range: [0, 10], better: 'lower', strand: 'patient', points };
}

function pointOf(event: BenchEvent): SeriesPoint {
  const on = event.at.slice(0, 10);
  return { at: event.time, on, value: valueOf(event), band: null, isProrated: false, source: 'diary' };
}

measure(new Braid());
