import type { Editable, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import type { Field } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import { fieldsOf } from '../fields/form.ts';
import { dayAndMonth } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { DiaryMonth } from './diary.ts';
import { diaryKey } from './diary.ts';
import type { Content, PlanRecord } from './plan-record.ts';

/** One thing that the patient writes down, a day at a time. */
export interface DiaryThing {
  /** `night`, or the id of an exercise programme. */
  readonly of: string;
  /** As a heading says it. */
  readonly name: string;
  /** What can be written down of one day; `date` is when a night ended. */
  readonly formOf: (date: IsoDate) => Form;
}

export interface DiaryPlace {
  readonly clinicId: string;
  readonly patientId: string;
  readonly date: IsoDate;
}

/** `2026-05.05.night` for the night that ended on the fifth: what is being typed of a day, which no document is. */
const ENTRY_ID = /^(\d{4}-\d{2})\.(\d{2})\.(.+)$/;

/** What is stored of one thing on one day; null where nothing is. */
export function diaryEntry(months: readonly PlanRecord<DiaryMonth>[], date: IsoDate, of: string): Content | null {
  const entry = monthOf(months, date)?.content[diaryKey(date, of)];
  return entry !== null && typeof entry === 'object' ? (entry as Content) : null;
}

export function monthOf(months: readonly PlanRecord<DiaryMonth>[], date: IsoDate): PlanRecord<DiaryMonth> | undefined {
  return months.find(({ id }) => id === date.slice(0, 7));
}

/** The entry as an editor holds it. Several entries share a document, so it has a place of its own; it is sent as `diaryMonth`. */
export function editDiaryEntry(place: DiaryPlace, thing: DiaryThing): Editable {
  return {
    ...diaryMonth(place, thing),
    docId: `${place.date.slice(0, 7)}.${diaryKey(place.date, thing.of)}`,
    form: somethingIn(thing.formOf(place.date)),
  };
}

/** The day and the thing of a draft that was found again; null for what is none. */
export function readEntryId(docId: string): { readonly date: IsoDate; readonly of: string } | null {
  const [, month, day, of] = ENTRY_ID.exec(docId) ?? [];
  return month && day && of ? { date: `${month}-${day}`, of } : null;
}

/** The document that holds the entries of a month, as it is sent with one of them. */
export function diaryMonth({ clinicId, patientId, date }: DiaryPlace, { name }: Pick<DiaryThing, 'name'>): Editable {
  const month = date.slice(0, 7);
  return {
    clinicId,
    patientId,
    collection: 'diary',
    docId: month,
    discipline: 'patient',
    visibility: 'everyone',
    source: 'patient',
    form: { groups: [] },
    fixed: { month },
    title: 'My diary',
    tell: (): Telling => ({
      // A title of its own for each entry: two that wait for the connection must not go as one change.
      title: eventLine(`Diary, ${dayAndMonth(date)}: ${name}`),
      plain: eventLine(`Written down for ${dayAndMonth(date)}: ${name}.`),
    }),
  };
}

/** What the month's document gets for one entry. */
export function entryValues({ date, of }: { readonly date: IsoDate; readonly of: string }, values: Values): Content {
  const key = diaryKey(date, of);
  return { month: date.slice(0, 7), entry: key, [key]: values };
}

/** The same form, in which something has to stand. */
function somethingIn(form: Form): Form {
  const [first] = fieldsOf(form);
  return {
    ...form,
    problemsOf: (values, context) => ({ ...form.problemsOf?.(values, context), ...emptyProblem(values, first) }),
  };
}

function emptyProblem(values: Values, first: Field | undefined): Remarks {
  const isEmpty = Object.values(values).every((value) => value === null);
  return isEmpty && first ? { [first.id]: 'Please fill in at least one of these.' } : {};
}
