import type uPlot from 'uplot';

import { paintBands } from './paint-bands.ts';
import { paintBaseline } from './paint-baseline.ts';
import { paintPoints, silencesIn } from './paint-points.ts';
import { xAxis, yAxis } from './plot-axes.ts';
import type { PlotPicture } from './plot-picture.ts';
import { rangeIn } from './points-in.ts';

/** So far before the right edge a point of today is not cut in half. */
const PLOT_END_PX = 12;

interface PlotSetup {
  readonly width: number;
  readonly height: number;
  /** What is to be drawn now; asked again for each drawing. */
  readonly picture: () => PlotPicture;
  /** The pointer stands nearest to this point. */
  readonly pointed: (index: number) => void;
}

/** How uPlot is to draw one series: it brings the scales, the line and the pointer; we paint bands and points. */
export function plotOptions({ width, height, picture, pointed }: PlotSetup): uPlot.Options {
  const strip = picture().colours.fontSize + 8;
  return {
    width,
    height,
    ms: 1,
    padding: [strip, () => (picture().gutter === null ? PLOT_END_PX : 0), 0, 0],
    legend: { show: false },
    cursor: cursorOf(picture),
    // The window and the whole range of the measure are set from outside; nothing is fitted to the data.
    scales: { x: { auto: false, range: asSet }, y: { auto: false, range: asSet } },
    axes: [xAxis(picture), yAxis(picture)],
    series: [
      {},
      {
        stroke: () => picture().colours.line,
        width: 2,
        points: { show: false },
        gaps: (u, _series, first, last) => silencesIn(u, picture().series.points, first, last),
      },
    ],
    hooks: {
      drawClear: [
        (u) => {
          paintBands(u, picture().bands, picture().colours, strip);
        },
      ],
      draw: [
        (u) => {
          const { series, window, colours } = picture();
          paintBaseline(u, picture());
          paintPoints(u, series.points, rangeIn(series.points, window), colours);
        },
      ],
      setCursor: [
        ({ cursor }) => {
          if (typeof cursor.idx === 'number') pointed(cursor.idx);
        },
      ],
    },
  };
}

function cursorOf(picture: () => PlotPicture): uPlot.Cursor {
  return {
    y: false,
    drag: { x: false, y: false, setScale: false },
    // A double click would set the window that the page holds.
    bind: { dblclick: () => null },
    points: { size: 16, width: 2, stroke: () => picture().colours.ink, fill: () => 'transparent' },
  };
}

function asSet(_u: uPlot, lowest: number, highest: number): [number, number] {
  return [lowest, highest];
}
