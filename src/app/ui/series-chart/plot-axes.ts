import type uPlot from 'uplot';

import { axisTicks, LEAST_BETWEEN } from '../../domain/lanes/axis-ticks.ts';
import type { PlotPicture } from './plot-picture.ts';
import { ySplits } from './y-splits.ts';

const GUTTER_EM = 2.75;
/** A label such as “28 Sept” and a space; the axis of the lanes keeps more apart. */
const LABEL_EM = 4;
const LINES_PER_SPLIT = 2.25;
/** The date, and below it the day or the year that it leaves out. */
const LINES_BELOW_EM = 3.4;

export function xAxis(picture: () => PlotPicture): uPlot.Axis {
  const { fontSize } = picture().colours;
  // uPlot asks twice in a drawing: where the ticks stand, and what they say.
  let labels = new Map<number, string>();
  return {
    ...look(picture),
    size: fontSize * LINES_BELOW_EM,
    splits: (u, _axis, from, to) => {
      const ticks = axisTicks(
        { from, to },
        (u.bbox.width / devicePixelRatio) * (LEAST_BETWEEN / (fontSize * LABEL_EM)),
      );
      labels = new Map(ticks.map(({ at, label, context }) => [at, context === null ? label : `${label}\n${context}`]));
      return [...labels.keys()];
    },
    // A label is centred on its tick: at the right edge of the canvas it would be cut off.
    values: (u, splits) => {
      const end = u.width - u.bbox.left / devicePixelRatio - (fontSize * LABEL_EM) / 2;
      return splits.map((at) => (u.valToPos(at, 'x') <= end ? (labels.get(at) ?? '') : ''));
    },
  };
}

export function yAxis(picture: () => PlotPicture): uPlot.Axis {
  const { fontSize } = picture().colours;
  return {
    ...look(picture),
    size: () => picture().gutter ?? fontSize * GUTTER_EM,
    splits: (u) =>
      ySplits(picture().series.range, Math.floor(u.bbox.height / devicePixelRatio / (fontSize * LINES_PER_SPLIT))),
    values: (_u, splits) => splits.map(String),
  };
}

function look(picture: () => PlotPicture): uPlot.Axis {
  const { fontSize, fontFamily } = picture().colours;
  const grid = () => picture().colours.grid;
  return {
    stroke: () => picture().colours.quiet,
    font: `${fontSize}px ${fontFamily}`,
    gap: 6,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1, size: 4 },
  };
}
