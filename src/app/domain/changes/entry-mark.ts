import type { IsoInstant } from '../patient/patient.ts';
import type { OutboxEntry, SendState } from './send-state.ts';

/** How far the reader's own change of a document has come; silent on a save that the document has moved on from. */
export function markOf(entry: Pick<OutboxEntry, 'state'> | undefined, rev: number): SendState | null {
  const state = entry?.state;
  return state && !(state.status === 'saved' && rev > state.rev) ? state : null;
}

/** When the server took it; null while it has not. */
export function savedAt(state: SendState | null): IsoInstant | null {
  return state?.status === 'saved' ? state.at : null;
}
