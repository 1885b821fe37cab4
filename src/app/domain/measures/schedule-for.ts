import type { Strand } from '../access/strands.ts';
import type { MeasureScheduleContent } from '../care-plan/measure-schedule.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { DueContext } from './due.ts';
import { nextDue } from './due.ts';

/** What somebody gets who asks for a measure: one of their own, or the one that is asked already. */
export type ScheduleFor =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'reuse';
      /** With the new asker. */
      readonly askedBy: readonly Strand[];
      readonly nextOn: IsoDate;
    };

/** `existing` is the measure’s schedule, of whoever set it up; null where there is none. */
export function scheduleFor(existing: MeasureScheduleContent | null, asker: Strand, context: DueContext): ScheduleFor {
  const next = existing && nextDue(existing, context);
  if (!existing || !next) return { kind: 'new' };
  const { askedBy } = existing;
  return {
    kind: 'reuse',
    askedBy: askedBy.includes(asker) ? askedBy : [...askedBy, asker],
    nextOn: next.dueOn,
  };
}
