import type { Choice, Row } from '../fields/field.ts';
import type { Remarks, Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import { MEDICINE_PARAMETERS } from './parameters/medicine.ts';

/** A row of `sideEffects`. */
export interface SideEffect {
  readonly what: string;
  /** '0' none any more, '1' mild, '2' moderate, '3' severe. */
  readonly severity: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly action: string | null;
}

/** What people notice most often with the medicines of the catalogue, in no order of weight; anything else is typed. */
export const OFTEN_NOTICED: readonly string[] = [
  'Blurred vision',
  'Constipation',
  'Diarrhoea',
  'Dizziness',
  'Drowsiness',
  'Dry mouth',
  'Foggy thinking',
  'Headache',
  'Mood change',
  'Nausea',
  'Poor sleep',
  'Rash',
  'Sweating',
  'Swelling',
  'Weight gain',
];

const { columns, most } = MEDICINE_PARAMETERS.sideEffects;

/** From mild to severe. */
export const SEVERITIES: readonly Choice[] = columns[1].choices.filter(({ id }) => id !== '0');

/** What is noticed now first, then what has passed. */
export function sideEffectsOf(content: Values): readonly SideEffect[] {
  const all = rowsOf(content)
    .map(readRow)
    .filter(({ what }) => what !== '');
  return [...all.filter((each) => !isOver(each)), ...all.filter(isOver)];
}

export function isOver({ severity, to }: SideEffect): boolean {
  return severity === '0' || to !== null;
}

/** Null where nobody said. */
export function severityInWords({ severity }: Pick<SideEffect, 'severity'>): string | null {
  return columns[1].choices.find(({ id }) => id === severity)?.label.toLowerCase() ?? null;
}

/** The rows with another one that begins on this day; as they are where the table is full. */
export function withSideEffect(
  content: Values,
  noticed: Pick<SideEffect, 'what' | 'severity'>,
  from: IsoDate,
): readonly Row[] {
  const rows = rowsOf(content);
  return rows.length < most ? [...rows, { ...noticed, from, to: null, action: null }] : rows;
}

export function mayHoldAnother(content: Values): boolean {
  return rowsOf(content).length < most;
}

export function sideEffectProblems(content: Values): Remarks {
  const reversed = rowsOf(content)
    .map(readRow)
    .find(({ from, to }) => from !== null && to !== null && to < from);
  return reversed ? { sideEffects: `${reversed.what}: the last day lies before the first.` } : {};
}

function rowsOf({ sideEffects }: Values): readonly Row[] {
  return Array.isArray(sideEffects) ? sideEffects.filter(isRow) : [];
}

function isRow(row: unknown): row is Row {
  return row !== null && typeof row === 'object';
}

function readRow(row: Row): SideEffect {
  const text = (id: string) => (typeof row[id] === 'string' ? row[id] : null);
  return {
    what: text('what') ?? '',
    severity: text('severity'),
    from: text('from'),
    to: text('to'),
    action: text('action'),
  };
}
