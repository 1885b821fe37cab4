import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';

import type { Series, TimeWindow } from '../../domain/lanes/lane-types.ts';
import { baselineOf } from './baseline-of.ts';
import type { ChartBand } from './chart-band.ts';
import { plotColours } from './plot-colours.ts';
import type { PlotPicture } from './plot-picture.ts';
import type { SeriesPlot } from './series-plot.ts';
import { watchLook } from './watch-look.ts';

/** The drawing of one series. What draws it comes only when the first picture is on the page. */
@Component({
  selector: 'braid-series-picture',
  template: '',
  styles: `
    :host {
      display: block;
      overflow: hidden;
    }
  `,
})
export class SeriesPicture {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly place = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly destroyed = inject(DestroyRef);
  readonly series = input.required<Series>();
  readonly window = input.required<TimeWindow>();
  readonly bands = input.required<readonly ChartBand[]>();
  readonly gutter = input.required<number | null>();
  /** Index of the point that is marked. */
  readonly marked = input.required<number | null>();
  readonly pointed = output<number>();
  readonly failed = output();
  private readonly plot = signal<SeriesPlot | null>(null);
  /** Set anew, not only otherwise: a theme may change while the page is on the screen all the time. */
  private readonly look = signal({ isPrinting: false });
  private readonly colours = computed(() => {
    const { isPrinting } = this.look();
    return this.view && plotColours(this.view, this.series().strand, isPrinting);
  });
  private readonly picture = computed((): PlotPicture | null => {
    const colours = this.colours();
    const series = this.series();
    const [window, bands, gutter] = [this.window(), this.bands(), this.gutter()];
    return colours && { series, window, bands, gutter, colours, baseline: baselineOf(series) };
  });

  constructor() {
    afterNextRender(() => {
      void this.draw();
    });
    afterRenderEffect(() => {
      const picture = this.picture();
      if (picture) this.plot()?.show(picture);
    });
    afterRenderEffect(() => {
      this.plot()?.mark(this.marked());
    });
  }

  private async draw(): Promise<void> {
    try {
      const [{ SeriesPlot }, { default: UPlot }] = await Promise.all([import('./series-plot.ts'), import('uplot')]);
      const picture = this.picture();
      if (this.destroyed.destroyed || !picture || !this.view) return;
      const plot = new SeriesPlot(UPlot, this.place, picture, (index) => {
        this.pointed.emit(index);
      });
      this.keep(plot, this.view);
    } catch {
      this.failed.emit();
    }
  }

  private keep(plot: SeriesPlot, view: Window): void {
    const size = new ResizeObserver(() => {
      plot.fit(this.place);
    });
    size.observe(this.place);
    const stopWatching = watchLook(view, (isPrinting) => {
      this.look.set({ isPrinting });
      // A page is put on paper before anything else runs: neither an effect nor an observer would come in time.
      const picture = this.picture();
      if (picture) plot.show(picture);
      plot.fit(this.place);
    });
    this.destroyed.onDestroy(() => {
      size.disconnect();
      stopWatching();
      plot.destroy();
    });
    this.plot.set(plot);
    // Letters that came after the first drawing.
    void view.document.fonts.ready.then(() => {
      if (!this.destroyed.destroyed) this.look.set({ isPrinting: false });
    });
  }
}
