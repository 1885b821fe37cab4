import type { IsoDate } from '../patient/patient.ts';

const MINUTE_MS = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes since 1970 of each moment at which the clocks of a zone show this time on this day: one as a rule, two when they
 * go back. For a time that they skip it is the moment that follows by as much as they skip.
 */
export function momentsAt(date: IsoDate, time: string, timeZone: string): readonly number[] {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`) / MINUTE_MS;
  const before = offsetAt(asIfUtc - 1440, timeZone);
  const after = offsetAt(asIfUtc + 1440, timeZone);
  const moments = [...new Set([asIfUtc - before, asIfUtc - after])].sort((left, right) => left - right);
  const shown = moments.filter((moment) => moment + offsetAt(moment, timeZone) === asIfUtc);
  return shown.length > 0 ? shown : [asIfUtc - before];
}

/** Minutes that the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const shown = formatFor(timeZone).format(moment * MINUTE_MS);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) / MINUTE_MS - moment;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}
