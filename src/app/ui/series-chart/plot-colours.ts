import type { Strand } from '../../domain/access/strands.ts';

/** What a chart is drawn with, as canvas takes it. */
export interface PlotColours {
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly page: string;
  readonly line: string;
  readonly flare: string;
  /** In CSS px. */
  readonly fontSize: number;
  readonly fontFamily: string;
}

// Paper has no theme: whatever is on the screen, it is printed in black and greys.
const PRINT = { ink: '#000', quiet: '#333', grid: '#bbb', page: '#fff', line: '#000', flare: '#555' };
const FORCED = {
  ink: 'CanvasText',
  quiet: 'CanvasText',
  grid: 'GrayText',
  page: 'Canvas',
  line: 'CanvasText',
  flare: 'CanvasText',
};
const FONT_REM = 0.8125;

/** The colours of the theme that is in force now; black on white in print, the system’s where it has taken ours away. */
export function plotColours(view: Window, strand: Strand, isPrinting: boolean): PlotColours {
  const style = view.getComputedStyle(view.document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const font = {
    fontSize: Math.round(parseFloat(style.fontSize) * FONT_REM),
    fontFamily: read('--braid-family') || 'sans-serif',
  };
  if (isPrinting) return { ...PRINT, ...font };
  if (view.matchMedia('(forced-colors: active)').matches) return { ...FORCED, ...font };
  return {
    ink: read('--mat-sys-on-surface'),
    quiet: read('--mat-sys-on-surface-variant'),
    grid: read('--mat-sys-outline-variant'),
    page: read('--mat-sys-surface-container'),
    line: read(`--braid-strand-${strand}`),
    flare: read('--mat-sys-tertiary'),
    ...font,
  };
}
