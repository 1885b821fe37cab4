import type { Account } from '../access/account.ts';
import { may, partyTowards } from '../access/may.ts';
import { isSpecialist, strandOf } from '../access/roles.ts';
import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import type { Content, PlanRecord } from '../care-plan/plan-record.ts';
import type { Editable, Tell } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import type { Form, Values } from '../fields/form.ts';
import { dayInWords } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { MeasureType, ScoreContext } from './measure-type.ts';

type Result = PlanRecord<MeasureResultContent>;
type Place = Pick<Editable, 'clinicId' | 'patientId' | 'discipline'>;

/** Whether this person measures this, or copies its total from paper, in a record that they have open: what patients answer, they alone do. */
export function mayRecordResult(account: Account, { entry }: Pick<MeasureType, 'entry'>): boolean {
  const { member } = account;
  const own = strandOf(account);
  if (entry === 'patient' || own === null || !member || !isSpecialist(member)) return false;
  return may(partyTowards(account, own), 'create', 'measure-result');
}

/** Whether this person puts right what was recorded: whoever’s strand recorded it; the patient’s own answers stay as they are. */
export function mayCorrectResult(account: Account, { discipline, source, content }: Result): boolean {
  if (source !== 'typed' || content.answeredBy !== 'clinician') return false;
  return strandOf(account) === discipline && may(partyTowards(account, discipline), 'update', 'measure-result');
}

/** Where what is typed is kept until it is scored; its id is never a result’s. */
export function resultDraft(place: Place, type: MeasureType, resultId: string | null): Editable {
  return {
    ...resultAt(place, resultId ?? type.id, type),
    docId: `${resultId ?? type.id}-entry`,
    form: resultForm(type, resultId === null),
  };
}

/** The day it was taken, then what was counted or measured. */
export function resultForm(type: MeasureType, isNew: boolean): Form {
  const on = { type: 'date', id: 'takenOn', label: 'Day', required: true, notFuture: true } as const;
  const questions = type.questions.map(({ field, ask }) => ({ ...field, hint: ask, required: true as const }));
  return {
    groups: [{ title: '', fields: [...(isNew ? [on] : []), ...questions] }],
    ...(type.problemsOf && { problemsOf: type.problemsOf }),
  };
}

/** The same day’s second result of one measure gets an id of its own. */
export function resultId(type: Pick<MeasureType, 'id'>, takenOn: IsoDate, taken: readonly string[]): string {
  const first = `${type.id}-${takenOn}`;
  if (!taken.includes(first)) return first;
  let number = 2;
  while (taken.includes(`${first}.${number}`)) number += 1;
  return `${first}.${number}`;
}

/** A result that a clinician records, or puts right, under this id. */
export function resultAt(place: Place, docId: string, type: MeasureType): Editable {
  return {
    ...place,
    collection: 'measures',
    docId,
    visibility: 'everyone',
    source: 'typed',
    form: { groups: [] },
    // What a result always says, if only that it is not known.
    fixed: { code: null, value: null, unit: null, interpretation: null, safety: null },
    title: type.name,
    tell: tellResult(type),
    // What is put right is told of the moment in which it was.
    happenedOn: (after, before) => (before === null ? String(after['takenOn']) : null),
  };
}

/** What is written of what a clinician counted, measured or copied; `values` are those of `resultForm`. */
export function resultContent(type: MeasureType, takenOn: IsoDate, values: Values, context: ScoreContext): Content {
  const answers = Object.fromEntries(type.questions.map(({ field }) => [field.id, values[field.id] ?? null]));
  const { status, value, band, figures } = type.score(answers, context);
  return {
    measure: type.id,
    name: type.name,
    code: type.code,
    value,
    unit: type.unit,
    interpretation: band,
    takenOn,
    status,
    answers,
    figures,
    scorer: type.version,
    answeredBy: 'clinician',
    safety: null,
  };
}

function tellResult({ name, plainName }: MeasureType): Tell {
  return (before, after) => {
    const score = typeof after['value'] === 'number' ? after['value'] : 'not scored';
    const day = dayInWords(String(after['takenOn']));
    return before === null
      ? { title: eventLine(`${name}: ${score}, ${day}`), plain: eventLine(`${plainName} was measured on ${day}.`) }
      : { title: eventLine(`${name} of ${day}: ${score}`), plain: eventLine(`${plainName} of ${day} was put right.`) };
  };
}
