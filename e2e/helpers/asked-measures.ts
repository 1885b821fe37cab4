import type { answerMeasure } from '../../seed/answer-measure.ts';
import { actorOf, STAFF } from '../../seed/people.ts';
import type { OwnPatient } from './own-patient.ts';

export type MeasureId = Parameters<typeof answerMeasure>[1];

/** Paul asks for a measure from this many days ago on; he wrote it down on the day before. */
export function askFor(
  { record, calendar }: Pick<OwnPatient, 'record' | 'calendar'>,
  measure: MeasureId,
  { daysAgo, everyDays }: { readonly daysAgo: number; readonly everyDays: number },
): void {
  const patch = {
    measure,
    firstOn: calendar.date(daysAgo),
    everyDays,
    triggers: [],
    untilOn: null,
    askedBy: ['psychology'],
    status: 'active',
  };
  const told = { title: 'Asked for', plain: 'Your team asks you some questions.' };
  const about = { collection: 'measureSchedules', docId: measure, discipline: 'psychology' } as const;
  const writtenOn = calendar.at(daysAgo + 1, 600);
  record.apply({ ...about, kind: 'measure.requested', patch, ...told }, actorOf(STAFF.paul), writtenOn);
}
