import type { Values } from '../fields/form.ts';
import { isIsoDate } from '../patient/iso-date.ts';
import type { IsoDate } from '../patient/patient.ts';

/** From this day on it is this dose, up or down. */
export interface DoseStep {
  readonly date: IsoDate;
  /** Each time, in the medicine's unit; 0 is none. */
  readonly dose: number;
}

/** The steps by day; of two of one day the one that was written last stands last. What is no step is left out. */
export function doseSteps({ taper }: Values): readonly DoseStep[] {
  return written(taper).sort((left, right) => left.date.localeCompare(right.date));
}

/** The dose in force: the last step that has begun, or what it was started with. Null where nothing is written. */
export function doseOn(content: Values, on: IsoDate): number | null {
  const begun = doseSteps(content).filter(({ date }) => date <= on);
  const start = content['dose'];
  return begun.at(-1)?.dose ?? (typeof start === 'number' ? start : null);
}

/** The first step that begins after a day. */
export function stepAfter(content: Values, day: IsoDate): DoseStep | null {
  return doseSteps(content).find(({ date }) => date > day) ?? null;
}

/** What is wrong with the steps as they are written, as a sentence; null where nothing is. */
export function taperProblem({ taper, startedOn }: Values): string | null {
  const steps = written(taper);
  const first = steps[0];
  if (steps.some(({ dose }) => dose < 0)) return 'A dose cannot be less than 0.';
  if (steps.some(({ date }, at) => date <= (steps[at - 1]?.date ?? '')))
    return 'Each step begins after the one before it.';
  const isEarly = first !== undefined && typeof startedOn === 'string' && first.date < startedOn;
  return isEarly ? 'The first step lies before the start.' : null;
}

function written(taper: unknown): DoseStep[] {
  return Array.isArray(taper) ? taper.filter(isStep) : [];
}

function isStep(row: unknown): row is DoseStep {
  if (row === null || typeof row !== 'object') return false;
  const { date, dose } = row as Partial<DoseStep>;
  return typeof date === 'string' && isIsoDate(date) && typeof dose === 'number' && Number.isFinite(dose);
}
