import type { InterventionContent } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { addDays, dayInWords, daysBetween } from '../patient/calendar-days.ts';
import { startOf } from './day-millis.ts';
import type { CloseChanges, TreatmentChange } from './lane-types.ts';
import type { DatedChange } from './treatment-changes.ts';
import { treatmentChanges } from './treatment-changes.ts';

/** So many days apart two changes still cannot be told apart. */
const CLOSE_DAYS = 14;

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/**
 * Times in which two treatments or more were begun or changed, the earliest first. Each change is there because one of
 * another treatment lies within 14 days of it: the steps of one medicine alone can be told apart.
 */
export function closeChanges(interventions: readonly PlanRecord<InterventionContent>[]): CloseChanges[] {
  const changes = treatmentChanges(interventions);
  return joined(changes).map(([first, last]) => groupOf(changes.slice(first, last + 1)));
}

/** From the first to the last index of each group. */
function joined(changes: readonly DatedChange[]): readonly (readonly [first: number, last: number])[] {
  const groups: [first: number, last: number][] = [];
  changes.forEach((change, at) => {
    const far = changes.findLastIndex((other) => isConfusing(change, other));
    if (far <= at) return;
    const group = groups.at(-1);
    if (group && at <= group[1]) group[1] = Math.max(group[1], far);
    else groups.push([at, far]);
  });
  return groups;
}

function isConfusing(change: DatedChange, other: DatedChange): boolean {
  const days = daysBetween(change.on, other.on);
  return change.interventionId !== other.interventionId && days >= 0 && days <= CLOSE_DAYS;
}

function groupOf(changes: readonly DatedChange[]): CloseChanges {
  const days = changes.map(({ on }) => on);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const count = NUMBERS[changes.length] ?? String(changes.length);
  const list = changes.map(({ inText, on }) => `${inText} ${dayInWords(on)}`).join(', ');
  return {
    from: startOf(first),
    to: startOf(addDays(last, CLOSE_DAYS)),
    changes: changes.map(({ interventionId, on, words }): TreatmentChange => ({ interventionId, on, words })),
    words: `${count} changes, cannot tell apart: ${list}`,
  };
}
