import type { SendAnswer } from '../../data/changes/send-attempt.ts';
import { inFirestore } from '../../data/in-firestore.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { AccessAnswer } from './access.actions.ts';

const ANSWERS: Readonly<Record<SendAnswer['kind'], AccessAnswer>> = {
  saved: 'done',
  conflict: 'changed-meanwhile',
  refused: 'refused',
  unreachable: 'offline',
  failed: 'failed',
};

/** Sends a change now or not at all: who may read a record is nothing to decide later without being asked again. */
export async function sendAtOnce(change: Change, actor: Actor): Promise<AccessAnswer> {
  if (!navigator.onLine) return 'offline';
  try {
    const attempt = { ...change, actionId: crypto.randomUUID() };
    const { kind } = await inFirestore(loadSender, ({ sendChange }, db) => sendChange(db, attempt, actor));
    return ANSWERS[kind];
  } catch {
    // The sender answers and does not reject: what rejects is the loading of it.
    return 'offline';
  }
}

function loadSender() {
  return import('../../data/changes/send-change.ts');
}
