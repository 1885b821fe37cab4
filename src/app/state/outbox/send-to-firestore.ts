import type { SendAnswer } from '../../data/changes/send-change.ts';
import { inFirestore } from '../../data/in-firestore.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { SendState } from './send-state.ts';

/** Sends a change and answers with what became of it. */
export async function sendToFirestore(change: Change, actor: Actor): Promise<SendState> {
  if (!navigator.onLine) return { status: 'waiting' };
  try {
    return stateOf(await inFirestore(loadSender, ({ sendChange }, db) => sendChange(db, { ...change, actionId: crypto.randomUUID() }, actor)));
  } catch {
    // The sender answers and does not reject: what rejects is the loading of it, which succeeds when the network is back.
    return { status: 'waiting' };
  }
}

function loadSender() {
  return import('../../data/changes/send-change.ts');
}

function stateOf(answer: SendAnswer): SendState {
  switch (answer.kind) {
    case 'saved':
      return { status: 'saved', at: new Date().toISOString(), rev: answer.rev };
    case 'conflict':
      return { status: 'conflict', fields: answer.fields, theirs: answer.theirs };
    case 'refused':
      return { status: 'refused' };
    case 'unreachable':
      return { status: 'waiting' };
    case 'failed':
      return { status: 'failed', message: answer.message };
  }
}
