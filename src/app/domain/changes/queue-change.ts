import type { IsoInstant } from '../patient/patient.ts';
import type { Change } from './change.ts';
import { joinChanges, mayJoin } from './join-changes.ts';
import type { OutboxRow, QueuedChange } from './outbox-row.ts';
import { sameValue } from './same-value.ts';
import type { ChangeAbout, OutboxEntry, SendState } from './send-state.ts';
import { outboxKey } from './send-state.ts';

export interface Submission {
  readonly change: Change;
  readonly about: ChangeAbout;
  readonly typedAt: IsoInstant;
  /** What the window in which it was typed shows of the row; null where it shows none. */
  readonly facing: OutboxEntry | null;
}

/** A row with a new change in its queue, and a row set aside where its text would have been lost otherwise. */
export interface Queued {
  readonly row: OutboxRow;
  readonly aside: OutboxRow | null;
}

/**
 * Puts a change in the queue of its document. It travels with what is there where that has not been sent, and behind it
 * otherwise. An author's decision takes the place of what was contested, as they were shown it; text that was refused is set aside under `asideKey`.
 */
export function queueChange(row: OutboxRow | null, submission: Submission, asideKey: string): Queued {
  const { change, about, typedAt } = submission;
  const isRefused = row?.state.status === 'refused';
  const queue: OutboxRow['queue'] = row && !isRefused ? queueWith(row, submission) : [{ change, actionId: null }];
  return {
    row: { key: outboxKey(change), about, typedAt, state: { status: 'saving' }, queue },
    aside: isRefused && !holdsAllOf(change, row) ? { ...row, key: asideKey } : null,
  };
}

/** Joins the last change with `added` where they may go as one; puts it behind otherwise. */
export function withLast(queue: OutboxRow['queue'], added: QueuedChange): OutboxRow['queue'] {
  const last = queue.at(-1);
  if (!last || last.actionId !== null || !mayJoin(last.change, added.change)) return [...queue, added];
  const joined: QueuedChange = { ...added, change: joinChanges(last.change, added.change) };
  const [first, ...rest] = queue.slice(0, -1);
  return first ? [first, ...rest, joined] : [joined];
}

function queueWith({ state, queue }: OutboxRow, { change, facing }: Submission): OutboxRow['queue'] {
  const [first, ...behind] = queue;
  const isSeen = facing !== null && isShownAs(first.change, state, facing);
  if (state.status === 'conflict' && isSeen && change.baseRev >= state.theirs.rev) {
    return [{ change, actionId: null }, ...behind];
  }
  const isResumed = state.status === 'failed' && isSeen;
  return withLast(queue, { change: isResumed ? goingOn(first.change, change) : change, actionId: null });
}

/** Whether an author who was shown `entry` knows these words, and what became of them. */
export function isShownAs({ patch }: Change, state: SendState, entry: OutboxEntry): boolean {
  return sameValue(state, entry.state) && sameValue(patch, entry.change.patch);
}

/** Who goes on from a text that failed to arrive, though it may have, has seen that text. */
function goingOn(failed: Change, change: Change): Change {
  const base = change.base ?? failed.base;
  return base ? { ...change, base: { ...base, ...failed.patch } } : change;
}

function holdsAllOf(change: Change, { queue }: OutboxRow): boolean {
  return queue.every(({ change: { patch } }) =>
    Object.entries(patch).every(([field, typed]) => holds(change.patch[field], typed)),
  );
}

function holds(value: unknown, typed: unknown): boolean {
  return typeof value === 'string' && typeof typed === 'string' ? value.includes(typed) : sameValue(value, typed);
}
