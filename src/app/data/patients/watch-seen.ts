import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase/firestore';
import { doc } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { DocumentState } from '../collection-changes.ts';
import { isoInstant } from '../instants.ts';
import { watchDocument } from '../watch-document.ts';

/** Up to when somebody has looked at a patient's plan; null where they never have. */
export function watchSeen(db: Firestore, uid: string, patientId: string): Observable<DocumentState<IsoInstant>> {
  return watchDocument(seenDocument(db, uid, patientId), readSeen);
}

/** `users/{uid}/seen/{patientId}`: the reader's own, which nobody else reads. */
export function seenDocument(db: Firestore, uid: string, patientId: string): DocumentReference {
  return doc(db, 'users', uid, 'seen', patientId);
}

function readSeen(document: DocumentSnapshot): IsoInstant {
  return isoInstant(document.get('at'));
}
