import type { IsoDate, IsoInstant } from '../patient/patient.ts';

export interface FhirMoment {
  readonly on: IsoDate;
  readonly at: IsoInstant;
}

const FHIR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** A FHIR date or dateTime of any precision; undefined for a date that does not exist. A bare year or month counts from its first day. */
export function readFhirDate(text: string): FhirMoment | undefined {
  const parts = FHIR_DATE.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '01', day = '01', hour] = parts;
  const on = `${year}-${month}-${day}`;
  if (!isCalendarDate(on)) return undefined;
  const instant = new Date(hour === undefined ? `${on}T00:00:00Z` : text);
  if (Number.isNaN(instant.getTime())) return undefined;
  return { on, at: instant.toISOString() };
}

function isCalendarDate(on: string): boolean {
  const date = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on);
}
