import type { Account } from '../access/account.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { Field } from '../fields/field.ts';
import { showValue } from '../fields/show-value.ts';
import { mayReadAnswers } from '../measures/may-read-answers.ts';
import type { MeasureType } from '../measures/measure-type.ts';
import { diaryInWords, diaryLabel } from './diary-in-words.ts';
import type { ToldDocument } from './event-fields.ts';
import { eventFields } from './event-fields.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { ANSWERS_OF_RESULT, measureOf, resultInWords, UNTOLD_OF_RESULT } from './result-in-words.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { valueInWords } from './value-in-words.ts';

/** One field of an event as people read it; null where it was empty. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed, and in which document where that is known: its form then gives labels, units and order. */
export type DescribedChange = Pick<TimelineEvent, 'before' | 'after'> & Partial<ToldDocument>;

/** Who reads it; `author` where these are the reader's own words, null where nothing is known of them. */
export type ChangeReader = Account | 'author' | null;

/** Keys that are there for the machine: nobody typed them. */
const UNTOLD: readonly string[] = ['interventionId', 'collection', 'docId', 'entry', 'month'];
const LINKS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  goalIds: ['goal', 'goals'],
  problemIds: ['problem', 'problems'],
};

/**
 * Each changed field of an event, in the order a form shows them; what was and is nothing is left out. `known` is the
 * document's content as far as the event does not say it. Of a result its answers are told to those whom they are for,
 * everybody else reads what came of them.
 */
export function describeChange(
  change: DescribedChange,
  known: Content = {},
  reader: ChangeReader = null,
): FieldChange[] {
  const { before, after } = change;
  const all = { ...known, ...before, ...after };
  const fields = fieldsIn(change, all);
  const untold = [...UNTOLD, ...untoldOfResult(change, all, reader)];
  const inWords = (id: string, value: unknown): string | null =>
    resultInWords(id, value, measureIn(change, all)) ?? valueOf(fields.get(id), id, value);
  const order = [...fields.keys(), ...Object.keys(FIELD_LABELS)];
  return Object.keys(after)
    .filter((id) => !untold.includes(id) && !isTypeCode(id, change))
    .sort((left, right) => placeIn(order, left) - placeIn(order, right))
    .map((id) => {
      const field = fields.get(id);
      return {
        field: id,
        label: field?.label ?? FIELD_LABELS[id] ?? diaryLabel(id) ?? id,
        before: inWords(id, before[id]),
        after: inWords(id, after[id]),
      };
    })
    .filter(({ before: was, after: is }) => was !== null || is !== null);
}

function untoldOfResult(change: DescribedChange, all: Content, reader: ChangeReader): readonly string[] {
  if (change.collection !== 'measures') return [];
  const isForReader = reader === 'author' || (reader && mayReadAnswers(reader, measureIn(change, all)));
  return isForReader ? UNTOLD_OF_RESULT : [...UNTOLD_OF_RESULT, ...ANSWERS_OF_RESULT];
}

function measureIn({ collection, docId }: DescribedChange, all: Content): MeasureType | null {
  return collection === 'measures' ? measureOf(all, docId ?? '') : null;
}

function fieldsIn({ collection, docId, kind }: DescribedChange, known: Content): ReadonlyMap<string, Field> {
  if (!collection || docId === undefined || !kind) return new Map();
  const all = eventFields({ collection, docId, kind }, known);
  // The first is its form's, with the label that its author saw.
  return new Map([...all].reverse().map((field) => [field.id, field]));
}

function valueOf(field: Field | undefined, id: string, value: unknown): string | null {
  const link = LINKS[id];
  if (link && Array.isArray(value))
    return value.length === 0 ? null : `${value.length} ${link[value.length === 1 ? 0 : 1]}`;
  if (field) return showValue(field, value);
  return diaryLabel(id) === null ? valueInWords(id, value) : diaryInWords(value);
}

/** The name of an intervention says what its code says. */
function isTypeCode(id: string, { collection }: DescribedChange): boolean {
  return id === 'type' && (collection === 'interventions' || collection === 'sessions');
}

function placeIn(order: readonly string[], id: string): number {
  const place = order.indexOf(id);
  return place === -1 ? order.length : place;
}
