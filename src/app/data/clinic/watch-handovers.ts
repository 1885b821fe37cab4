import type { Firestore } from 'firebase/firestore';
import { collection, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { Handover } from '../../domain/clinic/handover.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readHandover } from './handover-converter.ts';

/** What waits for this coordinator, or for any coordinator of the clinic. */
export function watchHandovers(
  db: Firestore,
  { clinicId, uid }: { readonly clinicId: string; readonly uid: string },
): Observable<CollectionChanges<Handover>> {
  const handovers = collection(db, 'clinics', clinicId, 'handovers');
  return watchCollection(query(handovers, where('toUid', 'in', [uid, '']), where('doneAt', '==', null)), readHandover);
}
