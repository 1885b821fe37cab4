import { inFirestore } from '../../data/in-firestore.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { SendState } from './send-state.ts';

/** Sends a change and answers with what became of it; never rejects for what the server says. */
export async function sendToFirestore(change: Change, actor: Actor): Promise<SendState> {
  if (!navigator.onLine) return { status: 'waiting' };
  const answer = await inFirestore(
    () => import('../../data/changes/send-change.ts'),
    ({ sendChange }, db) => sendChange(db, change, actor),
  );
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
