import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { isUnderway } from '../../domain/changes/send-state.ts';

/** The record as its author should see it: with a change that is on its way, or saved but not yet heard back. */
export function overlayChange<R extends { readonly rev: number; readonly content: object }>(
  stored: R,
  entry: OutboxEntry | undefined,
): R {
  if (!entry || !isAhead(stored.rev, entry)) return stored;
  return { ...stored, content: { ...stored.content, ...entry.change.patch } };
}

/** Whether the author's change is newer than the revision this browser has received. */
export function isAhead(storedRev: number, { change, state }: OutboxEntry): boolean {
  if (state.status === 'saved') return storedRev < state.rev && Object.keys(change.patch).length > 0;
  return isUnderway(state);
}
