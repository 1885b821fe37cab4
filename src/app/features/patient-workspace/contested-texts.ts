import type { Conflict } from '../../state/outbox/settle-conflict.ts';
import type { ContestedText } from './conflict-choice.ts';

const LABELS: Readonly<Record<string, string>> = {
  clinicalText: 'For the team',
  plainText: 'In plain words',
  text: 'Note',
};

/** The texts that two people changed at once, in the order in which a form shows them. */
export function contestedTexts(
  { fields, was, theirs }: Conflict,
  mine: Readonly<Record<string, unknown>>,
): readonly ContestedText[] {
  return Object.entries(LABELS)
    .filter(([field]) => fields.includes(field))
    .map(([field, label]) => ({
      field,
      label,
      was: textIn(was ?? {}, field),
      theirs: textIn(theirs.content, field),
      mine: textIn(mine, field),
    }));
}

function textIn(content: Readonly<Record<string, unknown>>, field: string): string {
  const value = content[field];
  return typeof value === 'string' ? value : '';
}
