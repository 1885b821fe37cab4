import { DAY, FIRST, LAST } from './events.ts';

/** Milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const STEPS = 90;

/** What is in view at first: the last `days`, or all five years. */
export function firstView(days: number | null): Span {
  return { from: days === null ? FIRST : LAST - days * DAY, to: LAST + DAY };
}

/** Thirty steps closer, thirty sideways and thirty wider again, which end where they began. */
export function zoomAndPan(start: Span): Span[] {
  const factor = 0.5 ** (1 / 10);
  const steps: Span[] = [];
  let view = start;
  for (let step = 0; step < STEPS; step++) {
    const third = Math.floor(step / 30);
    if (third === 0) view = zoom(view, factor);
    else if (third === 1) view = pan(view, step % 2 === 0 ? -0.3 : 0.25);
    else view = zoom(view, 1 / factor);
    steps.push(view);
  }
  return steps;
}

function zoom({ from, to }: Span, factor: number): Span {
  const middle = (from + to) / 2;
  const half = ((to - from) / 2) * factor;
  return { from: middle - half, to: middle + half };
}

function pan({ from, to }: Span, share: number): Span {
  const by = (to - from) * share;
  return { from: from + by, to: to + by };
}
