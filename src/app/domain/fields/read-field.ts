import { isIsoDate } from '../patient/iso-date.ts';
import type { Field, Row, Screening } from './field.ts';
import { readNumber } from './read-number.ts';

export interface ReadField {
  /** Null for nothing, and where `problem` is set. */
  readonly value: unknown;
  /** Why it cannot be, as a sentence beside the field. */
  readonly problem: string | null;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What a typed text comes to as a value of this field. `today` is the clinic's date. */
export function readField(field: Field, typed: string, today: string): ReadField {
  const text = typed.trim();
  if (text === '') return field.required ? wrong('Please fill this in.') : right(emptyOf(field));
  switch (field.type) {
    case 'number':
      return readNumber(field, text);
    case 'text':
      return readText(field, typed);
    case 'choice':
      return field.choices.some(({ id }) => id === text) ? right(text) : wrong('Please choose one.');
    case 'choices':
      return readChoices(field, text);
    case 'yes-no':
      return text === 'yes' || text === 'no' ? right(text === 'yes') : wrong('Please choose yes or no.');
    case 'date':
      return readDate(field, text, today);
    case 'time':
      return CLOCK.test(text) ? right(text) : wrong('Please give a time such as 22:30.');
    case 'rows':
      return readRows(field, text, today);
    case 'screening':
      return readScreening(text);
  }
}

/** What of a typed text counts. */
export function wordsOf(field: Field, typed: string): string {
  return field.type === 'text' && field.asTyped ? typed : typed.trim();
}

/** The typed cells of a table; none where the text is no table. */
export function typedRows(typed: string): readonly Readonly<Record<string, string>>[] {
  const rows = parsed(typed);
  if (!Array.isArray(rows)) return [];
  return rows.map((row: object) =>
    Object.fromEntries(Object.entries(row).map(([id, cell]: [string, unknown]) => [id, cellText(cell)])),
  );
}

/** What a screening's text holds; empty where it is none. */
export function typedScreening(typed: string): Screening {
  const answers = parsed(typed);
  return answers !== null && typeof answers === 'object' && !Array.isArray(answers) ? (answers as Screening) : {};
}

function readText(field: Extract<Field, { type: 'text' }>, typed: string): ReadField {
  const text = wordsOf(field, typed);
  const excess = text.length - field.limit;
  return excess > 0 ? wrong(tooLong(field.limit, excess)) : right(text);
}

function readChoices(field: Extract<Field, { type: 'choices' }>, text: string): ReadField {
  const chosen = text.split('\n').filter((id) => field.choices.some((choice) => choice.id === id));
  return field.most !== undefined && chosen.length > field.most
    ? wrong(`At most ${field.most}: please take ${chosen.length - field.most} away.`)
    : right(chosen);
}

function readDate(field: Extract<Field, { type: 'date' }>, text: string, today: string): ReadField {
  if (!isIsoDate(text)) return wrong('This is not a date of the calendar.');
  return field.notFuture && text > today ? wrong('This cannot lie in the future.') : right(text);
}

function readRows(field: Extract<Field, { type: 'rows' }>, text: string, today: string): ReadField {
  const rows = typedRows(text).filter((row) => Object.values(row).some((cell) => cell.trim() !== ''));
  if (rows.length > field.most) return wrong(`At most ${field.most}: please take ${rows.length - field.most} away.`);
  const read: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const cells = field.columns.map((column) => ({ column, ...readField(column, row[column.id] ?? '', today) }));
    const bad = cells.find(({ problem }) => problem !== null);
    if (bad) return wrong(`${field.rowName} ${at + 1}, ${bad.column.label.toLowerCase()}: ${bad.problem ?? ''}`);
    read.push(Object.fromEntries(cells.map(({ column, value }) => [column.id, value as Row[string]])));
  }
  return read.length === 0 && field.required ? wrong('Please fill this in.') : right(read);
}

function readScreening(text: string): ReadField {
  const answers = Object.entries(typedScreening(text));
  const long = answers.find(([, { remark }]) => remark.length > 200);
  return long ? wrong(tooLong(200, long[1].remark.length - 200)) : right(Object.fromEntries(answers));
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' ? String(cell) : '';
}

function parsed(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return null;
  }
}

function emptyOf(field: Field): unknown {
  const { type } = field;
  if (field.type === 'text' && field.emptyText) return '';
  if (type === 'choices' || type === 'rows') return [];
  return type === 'screening' ? {} : null;
}

function tooLong(limit: number, excess: number): string {
  return `At most ${limit.toLocaleString('en-GB')} characters: please shorten it by ${excess.toLocaleString('en-GB')}.`;
}

function right(value: unknown): ReadField {
  return { value, problem: null };
}

function wrong(problem: string): ReadField {
  return { value: null, problem };
}
