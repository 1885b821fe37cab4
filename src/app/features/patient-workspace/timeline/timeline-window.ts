import { DAY } from '../../../domain/lanes/day-millis.ts';
import { timeOf } from '../../../domain/lanes/event-time.ts';
import type { Millis, TimeWindow } from '../../../domain/lanes/lane-types.ts';
import { clampWindow, defaultWindow, limitsOf, spanOf, windowAround } from '../../../domain/lanes/time-window.ts';
import { windowDays } from '../../../domain/lanes/window-days.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';

/** What decides which time is in view. */
export interface WindowSource {
  /** As the address of the page says it; null where it does not. */
  readonly address: TimeWindow | null;
  /** The entry that the address points at. */
  readonly linked: TimelineEvent | undefined;
  /** Whether the history is there. */
  readonly isOpen: boolean;
}

/** What is in view where the address does not say. */
export interface Usual {
  readonly now: Millis;
  /** Of the newest event; null where there is none. */
  readonly newest: Millis | null;
  /** As long as the reader looked last, on this device. */
  readonly days: number | undefined;
}

interface Before {
  readonly source: WindowSource;
  readonly value: TimeWindow;
}

/** The time to show: that of the address, or the usual one, around the entry that is linked to where it lies outside. */
export function windowFor(source: WindowSource, before: Before | undefined, usual: Usual): TimeWindow {
  const { address, linked } = source;
  const window = address ? windowOf(address, before, usual.now) : usualWindow(source, before, usual);
  if (!linked || before?.source.linked?.id === linked.id) return window;
  const at = timeOf(linked.at);
  return at >= window.from && at <= window.to ? window : windowAround(at, spanOf(window) / DAY);
}

/** The address gives whole days: where it says what is in view already, nothing moves. */
function windowOf(address: TimeWindow, before: Before | undefined, now: Millis): TimeWindow {
  if (before && hasSameDays(before.value, address)) return before.value;
  return clampWindow(address, limitsOf(now, null));
}

function hasSameDays(one: TimeWindow, other: TimeWindow): boolean {
  const [days, same] = [windowDays(one), windowDays(other)];
  return days.from === same.from && days.to === same.to;
}

function usualWindow({ isOpen }: WindowSource, before: Before | undefined, { now, newest, days }: Usual): TimeWindow {
  if (before?.source.isOpen && isOpen && !before.source.address) return before.value;
  const usual = defaultWindow(now, newest);
  return days === undefined ? usual : { from: usual.to - days * DAY, to: usual.to };
}
