import type { Choice, Field, Row, RowsField } from '../../src/app/domain/fields/field.ts';

type NumberField = Extract<Field, { type: 'number' }>;
type TextField = Extract<Field, { type: 'text' }>;
type ChoicesField = Extract<Field, { type: 'choices' }>;

/** Of a type that no parameter has. */
const STRANGE: readonly unknown[] = [{ deep: 1 }, ['in a list'], NaN];
/** The smallest step that a form takes. */
const STEP = 0.000001;

/** Values at the edge of what a field may hold. */
export function edgesOf(field: Field): readonly unknown[] {
  return [null, ...filledEdgesOf(field)];
}

/** The fullest that a field may be. */
export function fullestOf(field: Field): unknown {
  return filledEdgesOf(field).at(-1);
}

/** Values that a field may not hold: just beyond its edges, and of other types. */
export function faultsOf(field: Field): readonly unknown[] {
  switch (field.type) {
    case 'number':
      return [...STRANGE, 'one', true, Infinity, ...beyond(field)];
    case 'text':
      return [...STRANGE, 7, true, 'x'.repeat(field.limit + 1)];
    case 'choice':
      return [...STRANGE, 7, 'nothing-of-the-kind'];
    case 'choices':
      return [{ deep: 1 }, 7, 'text', ['nothing-of-the-kind'], tooMany(field)];
    case 'yes-no':
      return [...STRANGE, 'yes', 1];
    case 'date':
      return [...STRANGE, 20260505, 'soon', '2026-13-01'];
    case 'time':
      return [...STRANGE, 22.5, '24:00', '7:30'];
    case 'rows':
      return [{ deep: 1 }, 7, 'text', ['text'], rowsOf(field, field.most + 1), ...longRows(field)];
    case 'screening':
      throw new Error('A screening is no parameter');
  }
}

function filledEdgesOf(field: Field): readonly unknown[] {
  switch (field.type) {
    case 'number':
      return [field.min, field.max];
    case 'text':
      return ['', 'x'.repeat(field.limit)];
    case 'choice':
      return field.choices.map(({ id }) => id);
    case 'choices':
      return [[], ids(field.choices).slice(0, field.most)];
    case 'yes-no':
      return [true, false];
    case 'date':
      return ['2026-05-05'];
    case 'time':
      return ['00:00', '23:59'];
    case 'rows':
      return [
        [],
        ...[1, 5, 6, 10, 11, 15, 16].filter((size) => size < field.most).map((size) => rowsOf(field, size)),
        rowsOf(field, field.most),
      ];
    case 'screening':
      throw new Error('A screening is no parameter');
  }
}

function beyond({ min, max, whole }: NumberField): readonly number[] {
  return whole ? [min - 1, max + 1, min + 0.5] : [min - STEP, max + STEP];
}

function tooMany({ choices, most = choices.length }: ChoicesField): readonly string[] {
  const [first = ''] = ids(choices);
  return Array.from({ length: most + 1 }, () => first);
}

function rowsOf({ columns }: RowsField, size: number): readonly Row[] {
  const row = Object.fromEntries(columns.map((column) => [column.id, fullestOf(column)])) as Row;
  return Array.from({ length: size }, () => row);
}

/** One row too long for five, at each place where it can stand in a group of five. */
function longRows(field: RowsField): readonly unknown[] {
  const full = rowsOf(field, field.most);
  const text = field.columns.find((column): column is TextField => column.type === 'text') ?? field.columns[0];
  const long = { [text?.id ?? '']: 'x'.repeat(20_000) };
  return full.map((_, place) => full.with(place, long));
}

function ids(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ id }) => id);
}
