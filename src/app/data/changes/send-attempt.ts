import { FirebaseError } from 'firebase/app';

import type { Actor } from '../../domain/access/actor.ts';
import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { Attempt } from '../../domain/changes/change.ts';
import type { TheirRevision } from '../../domain/changes/plan-change.ts';
import { EditConflict } from '../../domain/changes/plan-change.ts';
import type { CommitSdk, Committed } from './commit-change.ts';
import { commitChange } from './commit-change.ts';

/** What became of a change. `unreachable` leaves open whether the server took it; sending it again is safe. */
export type SendAnswer =
  | ({ readonly kind: 'saved' } & Committed)
  | {
      readonly kind: 'conflict';
      readonly fields: readonly string[];
      readonly was: Content | null;
      readonly theirs: TheirRevision;
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Sender<Db, Ref> {
  readonly sdk: CommitSdk<Db, Ref>;
  readonly db: Db;
}

/** After these codes sending again may help, without anybody doing anything else but signing in again. */
const OUT_OF_REACH = new Set([
  'unavailable',
  'deadline-exceeded',
  'cancelled',
  'resource-exhausted',
  'unauthenticated',
]);
/** What the SDK says when others were quicker each time that it tried. */
const RACES_LOST = new Set(['aborted', 'failed-precondition', 'already-exists']);

/** Who loses a race may also be refused for the revision before being told of the race: another look tells which it was. */
const LOOKS = 3;

/**
 * Sends a change and answers what became of it; never rejects for what the server says.
 * `again` where it may have arrived before: it is then looked for first.
 */
export async function sendAttempt<Db, Ref>(
  { sdk, db }: Sender<Db, Ref>,
  change: Attempt,
  actor: Actor,
  sent: 'first' | 'again' = 'first',
): Promise<SendAnswer> {
  let answer = await sendOnce({ sdk, db }, change, actor, sent);
  for (let look = 1; look < LOOKS && (answer.kind === 'refused' || answer.kind === 'overtaken'); look++) {
    answer = await sendOnce({ sdk, db }, change, actor, 'again');
  }
  return answer.kind === 'overtaken' ? { kind: 'unreachable' } : answer;
}

async function sendOnce<Db, Ref>(
  { sdk, db }: Sender<Db, Ref>,
  change: Attempt,
  actor: Actor,
  sent: 'first' | 'again',
): Promise<SendAnswer | { readonly kind: 'overtaken' }> {
  try {
    return { kind: 'saved', ...(await commitChange(sdk, db, change, actor, sent)) };
  } catch (error) {
    return answerOf(error);
  }
}

function answerOf(error: unknown): SendAnswer | { readonly kind: 'overtaken' } {
  if (error instanceof EditConflict) {
    return { kind: 'conflict', fields: error.fields, was: error.was, theirs: error.theirs };
  }
  // FirestoreError cannot be told by `instanceof`: the SDK gives its errors the prototype of FirebaseError.
  const code = error instanceof FirebaseError ? error.code : 'unknown';
  if (code === 'permission-denied') return { kind: 'refused' };
  if (RACES_LOST.has(code)) return { kind: 'overtaken' };
  if (OUT_OF_REACH.has(code)) return { kind: 'unreachable' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
