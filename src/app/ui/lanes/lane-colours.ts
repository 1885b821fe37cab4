import type { Strand } from '../../domain/access/strands.ts';
import { STRANDS } from '../../domain/access/strands.ts';

/** What the canvas is drawn with; it cannot read the style sheet by itself. */
export interface LaneColours {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly shade: string;
  readonly now: string;
  readonly onNow: string;
  readonly flare: string;
  readonly close: string;
  readonly strands: Readonly<Record<Strand, string>>;
  readonly font: string;
}

/** The colours of the theme that is in force where this element stands. */
export function readLaneColours(element: Element): LaneColours {
  const style = getComputedStyle(element);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const read = (token: string, forced: string) => (isForced ? forced : style.getPropertyValue(token).trim() || forced);
  return {
    ink: read('--mat-sys-on-surface', 'CanvasText'),
    quiet: read('--mat-sys-on-surface-variant', 'CanvasText'),
    line: read('--mat-sys-outline-variant', 'GrayText'),
    paper: read('--mat-sys-background', 'Canvas'),
    shade: read('--mat-sys-surface-container-highest', 'Canvas'),
    now: read('--mat-sys-primary', 'Highlight'),
    onNow: read('--mat-sys-on-primary', 'HighlightText'),
    flare: read('--mat-sys-error', 'CanvasText'),
    close: read('--mat-sys-tertiary', 'CanvasText'),
    // Strands keep their colours where the system takes all others, as their marks do everywhere.
    strands: Object.fromEntries(
      STRANDS.map(({ id }) => [id, style.getPropertyValue(`--braid-strand-${id}`).trim() || 'CanvasText']),
    ) as Record<Strand, string>,
    font: style.fontFamily,
  };
}
