import type { IsoDate, IsoInstant } from '../patient/patient.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date on the clinic's wall at an instant; `timeZone` is an IANA name such as `Europe/London`. */
export function clinicDate(instant: IsoInstant, timeZone: string): IsoDate {
  return formatFor(timeZone).format(Date.parse(instant));
}

// Making a format costs a hundred times more than using it, and a timeline uses one thousands of times.
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}
