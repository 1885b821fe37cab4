import { DAY } from './day-millis.ts';
import type { Millis, TimeWindow } from './lane-types.ts';

/** How far back one looks at first. */
export const DEFAULT_DAYS = 90;
/** One day; ten years are the longest. */
export const SHORTEST_SPAN: Millis = DAY;
/** Leap days included. */
export const LONGEST_SPAN: Millis = 3653 * DAY;

const YEAR = 365 * DAY;
const MONTH = 31 * DAY;
/** Of the default window, for what is planned. */
const SHARE_AHEAD = 0.1;
/** Of all that is shown, at either end, so that no mark stands on the edge. */
const SHARE_BESIDE = 0.03;

/** How far the window may go. */
export interface WindowLimits {
  readonly earliest: Millis;
  readonly latest: Millis;
}

/** A year ahead; back to a month before the first event, and ten years in any case. */
export function limitsOf(now: Millis, first: Millis | null): WindowLimits {
  const latest = Math.round(now) + YEAR;
  const earliest = latest - LONGEST_SPAN;
  return { earliest: first === null ? earliest : Math.min(earliest, Math.round(first) - MONTH), latest };
}

/** The nearest window of an allowed length within the limits. */
export function clampWindow(window: TimeWindow, { earliest, latest }: WindowLimits): TimeWindow {
  const span = Math.min(allowedSpan(spanOf(window)), latest - earliest);
  const middle = (window.from + window.to) / 2;
  const from = span === spanOf(window) ? window.from : middle - span / 2;
  return windowOf(Math.min(Math.max(from, earliest), latest - span), span);
}

/**
 * `factor` times as long, or as long as is allowed; below 1 it comes closer. `anchor` stays where it is on the screen.
 */
export function zoomAt(window: TimeWindow, factor: number, anchor: Millis): TimeWindow {
  const before = spanOf(window);
  const span = allowedSpan(before * factor);
  return windowOf(anchor - (anchor - window.from) * (span / before), span);
}

/** Later by a share of what is in view; earlier where negative. */
export function panBy(window: TimeWindow, share: number): TimeWindow {
  const span = spanOf(window);
  return windowOf(window.from + span * share, span);
}

/** So many days with a moment in their middle. */
export function windowAround(at: Millis, days: number): TimeWindow {
  const span = allowedSpan(days * DAY);
  return windowOf(at - span / 2, span);
}

/** Everything from one moment to another, and a little beside it. */
export function fitAll(first: Millis, last: Millis): TimeWindow {
  const wanted = (last - first) * (1 + 2 * SHARE_BESIDE);
  const span = allowedSpan(wanted);
  // Of what is longer than allowed the end is shown.
  const end = wanted > span ? last + span * SHARE_BESIDE : (first + last + span) / 2;
  return windowOf(end - span, span);
}

/** The last 90 days and a little ahead; where nothing happened in them, the same up to the newest event. */
export function defaultWindow(now: Millis, newest: Millis | null): TimeWindow {
  const back = DEFAULT_DAYS * DAY;
  const end = newest === null || newest >= now - back ? now : newest;
  return windowOf(end - back, back * (1 + SHARE_AHEAD));
}

/** How long a window is. */
export function spanOf({ from, to }: TimeWindow): Millis {
  return to - from;
}

/** Whether any of what lasts from one moment to another is in the window; null lasts on. */
export function reachesInto(
  { from, to }: { readonly from: Millis; readonly to: Millis | null },
  window: TimeWindow,
): boolean {
  return from <= window.to && (to === null || to >= window.from);
}

function allowedSpan(span: Millis): Millis {
  return Math.min(Math.max(span, SHORTEST_SPAN), LONGEST_SPAN);
}

// Whole milliseconds, so that moving the window never changes how long it is.
function windowOf(from: Millis, span: Millis): TimeWindow {
  const start = Math.round(from);
  return { from: start, to: start + Math.round(span) };
}
