import type { Firestore } from 'firebase/firestore';
import { doc, serverTimestamp } from 'firebase/firestore';

import type { Actor } from '../../domain/access/actor.ts';
import type { NewHandover } from '../../domain/clinic/new-handover.ts';
import type { AtOnceAnswer } from '../at-once.ts';
import { writeAtOnce } from '../at-once.ts';

/** Gives something to a coordinator. */
export function giveHandover(db: Firestore, { id, ...given }: NewHandover, from: Actor): Promise<AtOnceAnswer> {
  return writeAtOnce(db, (transaction) => {
    transaction.set(doc(db, 'clinics', given.clinicId, 'handovers', id), {
      ...given,
      fromUid: from.uid,
      fromName: from.name,
      createdAt: serverTimestamp(),
      doneBy: null,
      doneAt: null,
    });
  });
}

/** A coordinator has dealt with it: it leaves the list for everybody. */
export function finishHandover(
  db: Firestore,
  { clinicId, id, uid }: { readonly clinicId: string; readonly id: string; readonly uid: string },
): Promise<AtOnceAnswer> {
  return writeAtOnce(db, (transaction) => {
    transaction.update(doc(db, 'clinics', clinicId, 'handovers', id), { doneBy: uid, doneAt: serverTimestamp() });
  });
}
