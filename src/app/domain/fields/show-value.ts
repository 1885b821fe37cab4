import { dayInWords } from '../patient/calendar-days.ts';
import type { Choice, Field, Row, RowsField, ScreeningAnswer } from './field.ts';

/** Made once: a formatter takes longer to make than all that it will write. */
const PLAIN_NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A stored value as people read it, with its unit; null for nothing. */
export function showValue(field: Field, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? withUnit(value, field.unit) : null;
    case 'choice':
      return labelOf(field.choices, value);
    case 'choices':
      return listed(asList(value).map((id) => labelOf(field.choices, id)));
    case 'yes-no':
      return value === true ? 'Yes' : 'No';
    case 'date':
      return typeof value === 'string' ? showDay(value) : null;
    case 'rows':
      return (
        asList(value)
          .map((row) => showRow(field, row as Row))
          .join('; ') || null
      );
    case 'screening':
      return showScreening(field.questions, value as Readonly<Record<string, ScreeningAnswer>>);
    default:
      return typeof value === 'string' ? value : null;
  }
}

export function withUnit(value: number, unit: string): string {
  const number = PLAIN_NUMBER.format(value);
  if (unit === '') return number;
  return unit.startsWith('%') ? `${number} ${unit}`.replace(' %', '%') : `${number} ${unit}`;
}

/** The rules cannot look into the cells of a table: what is no date there is shown as it is. */
function showDay(value: string): string {
  return Number.isNaN(Date.parse(value)) ? value : dayInWords(value);
}

function showRow({ columns }: RowsField, row: Row): string {
  const cells = columns.map((column) => showValue(column, row[column.id]));
  return cells.filter((cell) => cell !== null).join(', ');
}

function showScreening(questions: readonly Choice[], answers: Readonly<Record<string, ScreeningAnswer>>): string {
  const open = questions.filter(({ id }) => !answers[id]?.answer).length;
  const flagged = questions.filter(({ id }) => answers[id]?.answer === 'yes');
  const yes = flagged.map(({ id, label }) => [label, answers[id]?.remark].filter(Boolean).join(': '));
  const parts = [open > 0 ? `${open} not answered` : '', yes.length > 0 ? `Yes to: ${yes.join('; ')}` : ''];
  return parts.filter(Boolean).join('. ') || 'All answered no';
}

function labelOf(choices: readonly Choice[], id: unknown): string | null {
  return choices.find((choice) => choice.id === id)?.label ?? (typeof id === 'string' ? id : null);
}

function listed(labels: readonly (string | null)[]): string | null {
  return labels.filter((label) => label !== null).join(', ') || null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
