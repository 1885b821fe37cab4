import type { IsoInstant } from '../patient/patient.ts';
import type { Change } from './change.ts';
import { joinChanges } from './join-changes.ts';
import type { ChangeAbout, OutboxEntry, SendState } from './send-state.ts';
import { isNotTaken } from './send-state.ts';

/** One change in the queue of its document. */
export interface QueuedChange {
  readonly change: Change;
  /** Set from the first sending on: the change may have arrived, and is only ever sent again as it is. */
  readonly actionId: string | null;
}

/** What one account has on its way to one document, as the device keeps it: the first of the queue is sent first. */
export interface OutboxRow {
  readonly key: string;
  readonly about: ChangeAbout;
  readonly state: SendState;
  readonly queue: readonly [QueuedChange, ...QueuedChange[]];
  readonly typedAt: IsoInstant;
}

/** What windows show of a row; `isKept` is false where the device could not write it down. */
export function entryOf({ key, about, state, queue, typedAt }: OutboxRow, isKept: boolean): OutboxEntry {
  const [first, ...rest] = queue;
  // What its author has to decide on is one change; what lies behind it has its own turn.
  const change = isNotTaken(state)
    ? first.change
    : rest.reduce((earlier, later) => joinChanges(earlier, later.change), first.change);
  const isHeldHere = !isKept && (state.status === 'saving' || state.status === 'waiting');
  return { key, about, change, state: isHeldHere ? { status: 'unkept' } : state, typedAt };
}

/** The row with its first change on its way under a name that it keeps; unchanged where nothing is to be sent. */
export function beginSending(row: OutboxRow, actionId: string): OutboxRow {
  if (!isToBeSent(row)) return row;
  const [first, ...rest] = row.queue;
  return { ...row, state: { status: 'saving' }, queue: [{ ...first, actionId: first.actionId ?? actionId }, ...rest] };
}

/** The row while there is no connection. */
export function waitForConnection(row: OutboxRow): OutboxRow {
  return isToBeSent(row) ? { ...row, state: { status: 'waiting' } } : row;
}

/** The row whose sending under this name never left the device: newer changes may join its first one again. */
export function neverSent(row: OutboxRow, actionId: string): OutboxRow {
  const [first, ...rest] = row.queue;
  const unsent = first.actionId === actionId ? { ...first, actionId: null } : first;
  return waitForConnection({ ...row, queue: [unsent, ...rest] });
}

function isToBeSent({ state }: OutboxRow): boolean {
  return state.status === 'saving' || state.status === 'waiting';
}
