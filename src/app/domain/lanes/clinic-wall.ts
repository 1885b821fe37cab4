import type { Millis } from './lane-types.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clinic's clock shows at a moment, as the moment at which a clock in UTC shows it. */
export function wallOf(at: Millis, timeZone: string): Millis {
  // The format leaves the milliseconds out.
  const second = Math.floor(at / 1000) * 1000;
  return Date.parse(`${formatFor(timeZone).format(second).replace(' ', 'T')}Z`) + (at - second);
}

/** The first moment at which the clinic's clock shows `wall`, or would have shown it where it skips it. */
export function instantOf(wall: Millis, timeZone: string): Millis {
  const early = wall - offsetAt(wall - 86_400_000, timeZone);
  return offsetAt(early, timeZone) === wall - early ? early : wall - offsetAt(wall + 86_400_000, timeZone);
}

function offsetAt(at: Millis, timeZone: string): Millis {
  return wallOf(at, timeZone) - at;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
}
