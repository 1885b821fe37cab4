import { mergeContent } from './merge-content.ts';
import type { OutboxRow, QueuedChange } from './outbox-row.ts';
import { ownWords, withWordsOf } from './own-words.ts';
import { withLast } from './queue-change.ts';
import { restatedFields } from './restated-fields.ts';
import type { SendState } from './send-state.ts';
import { textLimits } from './text-limits.ts';

/** What the server, or the lack of one, left of an attempt. */
export type Answer = Exclude<SendState, { readonly status: 'saving' | 'unkept' }>;

/** The row once its first change has an answer; null where nothing is left. */
export function takeAnswer(row: OutboxRow, answer: Answer): OutboxRow | null {
  switch (answer.status) {
    case 'saved':
      return afterSaving(row, answer.rev);
    case 'waiting':
    case 'failed':
      return { ...row, state: answer };
    case 'conflict':
      return afterConflict(row, answer);
    case 'refused':
      return { ...row, state: answer, queue: stripped(folded(row.queue)) };
  }
}

/** The row after its author has let go of what was not taken; null where nothing is left. */
export function dismissFirst(row: OutboxRow): OutboxRow | null {
  const [, next, ...rest] = row.queue;
  return next ? { ...row, state: { status: 'saving' }, queue: [next, ...rest] } : null;
}

function afterSaving(row: OutboxRow, rev: number): OutboxRow | null {
  const [, next, ...rest] = row.queue;
  if (!next) return null;
  // No event up to here can be of the next change, which has not been sent.
  const change = { ...next.change, baseRev: Math.max(next.change.baseRev, rev) };
  return { ...row, state: { status: 'saving' }, queue: [{ ...next, change }, ...rest] };
}

/** What both can have stands merged on top of the other version, so that its author decides on the contested fields alone. */
function afterConflict(row: OutboxRow, answer: Extract<Answer, { status: 'conflict' }>): OutboxRow {
  const [first, ...rest] = folded(row.queue);
  const { base, patch, collection } = first.change;
  const current = answer.theirs.content;
  const [limits, restated] = [textLimits(collection), restatedFields(collection)];
  const merged = mergeContent({ base, patch, current, limits, restated });
  if (merged.contested.length === 0) return { ...row, state: { status: 'saving' }, queue: [first, ...rest] };
  const contested = merged.contested.map((field): [string, unknown] => [field, patch[field]]);
  const change = { ...first.change, patch: { ...merged.patch, ...Object.fromEntries(contested) } };
  const state = { ...answer, fields: merged.contested, was: base };
  return { ...row, state, queue: [{ ...first, change }, ...rest] };
}

/** Nothing of it was written: its author meets it as one change again, as far as it is one. */
function folded([first, ...rest]: OutboxRow['queue']): OutboxRow['queue'] {
  const unsent: QueuedChange = { ...first, actionId: null };
  return rest.reduce<OutboxRow['queue']>((queue, next) => withLast(queue, next), [unsent]);
}

/** Every text that was typed, each once, for its author to take elsewhere. */
function stripped([first, ...rest]: OutboxRow['queue']): OutboxRow['queue'] {
  const change = rest.reduce((words, next) => withWordsOf(words, ownWords(next.change)), ownWords(first.change));
  return [{ ...first, change }];
}
