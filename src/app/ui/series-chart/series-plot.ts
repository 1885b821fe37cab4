import type uPlot from 'uplot';

import type { Series } from '../../domain/lanes/lane-types.ts';
import { plotOptions } from './plot-options.ts';
import type { PlotPicture } from './plot-picture.ts';

/** In parts of the range. */
const Y_MARGIN = 0.04;

/** One plot on the page: made once, then moved, filled and coloured anew as its picture changes. */
export class SeriesPlot {
  private picture: PlotPicture;
  private readonly plot: uPlot;

  constructor(Plot: typeof uPlot, place: HTMLElement, picture: PlotPicture, pointed: (index: number) => void) {
    this.picture = picture;
    const options = plotOptions({ ...sizeOf(place), picture: () => this.picture, pointed });
    this.plot = new Plot(options, dataOf(picture.series), place);
    this.moveToWindow();
  }

  /** A window alone moves the scale; nothing is made again, so that a step of a zoom stays within a frame. */
  show(next: PlotPicture): void {
    const before = this.picture;
    this.picture = next;
    const isOther = next.series !== before.series;
    if (isOther) this.plot.setData(dataOf(next.series), false);
    if (isOther || next.window !== before.window) this.moveToWindow();
    else if (next.gutter !== before.gutter) this.plot.redraw(false, true);
    else if (next.colours !== before.colours || next.bands !== before.bands) this.plot.redraw(false);
  }

  fit(place: HTMLElement): void {
    const size = sizeOf(place);
    if (size.width > 0 && (size.width !== this.plot.width || size.height !== this.plot.height)) this.plot.setSize(size);
  }

  /** Marks a point without telling of it; null takes the mark away. */
  mark(index: number | null): void {
    const point = index === null ? undefined : this.picture.series.points[index];
    const place = point
      ? { left: this.plot.valToPos(point.at, 'x'), top: this.plot.valToPos(point.value, 'y') }
      : { left: -10, top: -10 };
    this.plot.setCursor(place, false);
  }

  destroy(): void {
    this.plot.destroy();
  }

  private moveToWindow(): void {
    const { from, to } = this.picture.window;
    const [lowest, highest] = withMargin(this.picture.series.range);
    this.plot.batch(() => {
      this.plot.setScale('x', { min: from, max: to });
      this.plot.setScale('y', { min: lowest, max: highest });
    });
  }
}

/** Points at the ends of the range are not cut in half. */
function withMargin([lowest, highest]: readonly [number, number]): [number, number] {
  const margin = (highest - lowest) * Y_MARGIN;
  return [lowest - margin, highest + margin];
}

function dataOf({ points }: Series): uPlot.AlignedData {
  return [points.map(({ at }) => at), points.map(({ value }) => value)];
}

function sizeOf(place: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: place.clientWidth, height: place.clientHeight };
}
