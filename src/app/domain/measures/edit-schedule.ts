import type { Account } from '../access/account.ts';
import { may, partyTowards } from '../access/may.ts';
import { strandOf } from '../access/roles.ts';
import type { Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { MeasureScheduleContent } from '../care-plan/measure-schedule.ts';
import type { Content, PlanRecord } from '../care-plan/plan-record.ts';
import type { Editable, Tell, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import { dayInWords } from '../patient/calendar-days.ts';
import type { MeasureType } from './measure-type.ts';
import { rhythmInWords, scheduleInWords, TRIGGERS } from './schedule-words.ts';

type Schedule = PlanRecord<MeasureScheduleContent>;
type Place = Pick<Editable, 'clinicId' | 'patientId' | 'discipline'>;

/** What of a schedule somebody may change: all of it, whether their own strand waits for it, or nothing. */
export type SchedulePart = 'all' | 'asking' | null;

export function schedulePartOf(account: Account, { discipline }: Pick<Schedule, 'discipline'>): SchedulePart {
  const party = partyTowards(account, discipline);
  if (may(party, 'update', 'measure-schedule')) return 'all';
  return strandOf(account) !== null && may(party, 'update', 'measure-request') ? 'asking' : null;
}

/** Whether this person sets up a measure in a record that they have open. */
export function mayAskForMeasures(account: Account): boolean {
  const own = strandOf(account);
  return own !== null && may(partyTowards(account, own), 'create', 'measure-schedule');
}

/** A schedule that nobody has set up yet; its first asker owns it. */
export function newSchedule(place: Place, type: MeasureType): Editable {
  return {
    ...place,
    collection: 'measureSchedules',
    docId: type.id,
    visibility: 'everyone',
    source: 'typed',
    form: scheduleForm(type),
    fixed: {
      measure: type.id,
      everyDays: null,
      triggers: [],
      untilOn: null,
      askedBy: [place.discipline],
      status: 'active',
    },
    title: `${type.name}: when to ask`,
    tell: tellSchedule(type),
  };
}

/** The schedule that is there, for its editor. */
export function editSchedule({ clinicId, patientId, discipline, source }: Schedule, type: MeasureType): Editable {
  return { ...newSchedule({ clinicId, patientId, discipline }, type), source };
}

/** When a measure is asked, with the rhythm that is suggested for it. */
export function scheduleForm(type: Pick<MeasureType, 'everyDays'>): Form {
  return {
    groups: [
      {
        title: '',
        fields: [
          { type: 'date', id: 'firstOn', label: 'First day', required: true },
          {
            type: 'number',
            id: 'everyDays',
            label: 'Then every',
            hint: `Suggested: ${type.everyDays}, ${rhythmInWords(type.everyDays)}. Left empty, it is not repeated.`,
            unit: 'days',
            min: 1,
            max: 730,
            whole: true,
            initial: type.everyDays,
          },
          { type: 'choices', id: 'triggers', label: 'Ask also', choices: TRIGGERS },
          { type: 'date', id: 'untilOn', label: 'Until', hint: 'Left empty, it goes on until somebody stops it.' },
        ],
      },
    ],
    problemsOf: untilProblem,
  };
}

/** Whether a strand waits for the results. */
export function isAsking({ askedBy }: Pick<MeasureScheduleContent, 'askedBy'>, strand: Strand | null): boolean {
  return strand !== null && askedBy.includes(strand);
}

/** What is written where a strand waits for the results too, or no longer does. */
export function asking(
  { askedBy }: Pick<MeasureScheduleContent, 'askedBy'>,
  strand: Strand,
  isAsked: boolean,
): Content {
  const others = askedBy.filter((asker) => asker !== strand);
  return { askedBy: isAsked ? [...others, strand] : others };
}

/** How a change of a schedule reads on the timeline. */
export function tellSchedule(type: MeasureType): Tell {
  return (before: Content | null, after: Content): Telling => {
    const { title, plain } = lines(type, before as MeasureScheduleContent | null, after as MeasureScheduleContent);
    return { title: eventLine(title), plain: eventLine(plain) };
  };
}

function lines(type: MeasureType, before: MeasureScheduleContent | null, after: MeasureScheduleContent): Telling {
  const { name, plainName } = type;
  const when = scheduleInWords(after);
  if (before === null) {
    return { title: `${name} asked for, ${when}`, plain: `You will be asked about ${soft(plainName)}, ${when}.` };
  }
  if (before.status !== after.status) {
    return after.status === 'stopped'
      ? { title: `${name} is no longer asked for`, plain: `You are no longer asked about ${soft(plainName)}.` }
      : {
          title: `${name} asked for again, ${when}`,
          plain: `You will be asked about ${soft(plainName)} again, ${when}.`,
        };
  }
  const [come] = after.askedBy.filter((strand) => !before.askedBy.includes(strand));
  const [gone] = before.askedBy.filter((strand) => !after.askedBy.includes(strand));
  if (come) return { title: `${name}: ${named(come)} waits for it too`, plain: whoWaits(plainName, after.askedBy) };
  if (gone)
    return { title: `${name}: ${named(gone)} no longer waits for it`, plain: whoWaits(plainName, after.askedBy) };
  const told = tellFields(scheduleForm(type), before, after);
  return { title: `${name}: ${told}`, plain: `When you are asked about ${soft(plainName)} was changed: ${when}.` };
}

function whoWaits(plainName: string, askedBy: readonly Strand[]): string {
  const names = askedBy.map((strand) => `your ${describeStrand(strand).plainRole}`);
  return `Who reads your answers about ${soft(plainName)}: ${names.length > 0 ? names.join(', ') : 'nobody now'}.`;
}

function named(strand: Strand): string {
  return describeStrand(strand).name.toLowerCase();
}

function soft(plainName: string): string {
  return plainName.charAt(0).toLowerCase() + plainName.slice(1);
}

function untilProblem({ firstOn, untilOn }: Values): Remarks {
  if (typeof firstOn !== 'string' || typeof untilOn !== 'string' || untilOn >= firstOn) return {};
  return { untilOn: `This lies before the first day, ${dayInWords(firstOn)}.` };
}
