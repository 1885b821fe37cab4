import type { Firestore } from 'firebase/firestore';
import { collection, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { Patient } from '../../domain/patient/patient.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPatient } from './patient-converter.ts';

/** The patients on whose team somebody is. */
export function watchCaseload(
  db: Firestore,
  { clinicId, uid }: { readonly clinicId: string; readonly uid: string },
): Observable<CollectionChanges<Patient>> {
  const own = query(
    collection(db, 'patients'),
    where('clinicId', '==', clinicId),
    where('teamUids', 'array-contains', uid),
  );
  return watchCollection(own, readPatient);
}
