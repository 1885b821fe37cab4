import type { Series, SeriesPoint, TimeWindow } from '../../domain/lanes/lane-types.ts';
import type { ChartBand } from './chart-band.ts';
import type { PlotColours } from './plot-colours.ts';

/** All that a plot draws from. */
export interface PlotPicture {
  readonly series: Series;
  readonly window: TimeWindow;
  /** Those outside the window too. */
  readonly bands: readonly ChartBand[];
  /** What later points are held against; null where there is none. */
  readonly baseline: SeriesPoint | null;
  /** Width of the vertical axis in CSS px; null leaves it to the plot. */
  readonly gutter: number | null;
  readonly colours: PlotColours;
}
