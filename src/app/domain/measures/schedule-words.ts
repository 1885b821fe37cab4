import type { MeasureScheduleContent, MeasureTrigger } from '../care-plan/measure-schedule.ts';
import type { Choice } from '../fields/field.ts';
import { dayInWords } from '../patient/calendar-days.ts';

export const TRIGGERS: readonly (Choice & { readonly id: MeasureTrigger })[] = [
  { id: 'before-review', label: 'In the week before each review' },
  { id: 'after-start', label: '12 weeks after a treatment starts' },
];

/** Months as people count them: 91 and 182 days are no round number of weeks to anybody. */
const MONTHS: Readonly<Record<number, string>> = {
  30: 'every month',
  90: 'every 3 months',
  91: 'every 3 months',
  180: 'every 6 months',
  182: 'every 6 months',
  183: 'every 6 months',
  365: 'every year',
};

/** Such as “every 4 weeks”; `everyDays` of 1 or more. */
export function rhythmInWords(everyDays: number): string {
  if (MONTHS[everyDays]) return MONTHS[everyDays];
  if (everyDays % 7 === 0) return everyDays === 7 ? 'every week' : `every ${everyDays / 7} weeks`;
  return everyDays === 1 ? 'every day' : `every ${everyDays} days`;
}

type When = Pick<MeasureScheduleContent, 'firstOn' | 'everyDays' | 'triggers' | 'untilOn'>;

/** Such as “every 4 weeks and in the week before each review”, or “once”. */
export function timesInWords({ everyDays, triggers }: Pick<When, 'everyDays' | 'triggers'>): string {
  const times = [
    ...(everyDays === null ? [] : [rhythmInWords(everyDays)]),
    ...TRIGGERS.filter(({ id }) => triggers.includes(id)).map(({ label }) => label.replace(/^In/, 'in')),
  ];
  return times.length === 0 ? 'once' : times.join(' and ');
}

/** Such as “from 3 May 2026, every 4 weeks and in the week before each review, until 1 August 2026”. */
export function scheduleInWords({ firstOn, everyDays, triggers, untilOn }: When): string {
  if (everyDays === null && triggers.length === 0) return `once, on ${dayInWords(firstOn)}`;
  const until = untilOn === null ? '' : `, until ${dayInWords(untilOn)}`;
  return `from ${dayInWords(firstOn)}, ${timesInWords({ everyDays, triggers })}${until}`;
}
