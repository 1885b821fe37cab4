import type { Firestore } from 'firebase/firestore';
import { collection } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { ClinicMember } from '../../domain/access/actor.ts';
import { readClinicMember } from '../account/account-converter.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';

/** Everybody who works or has worked at a clinic. */
export function watchMembers(db: Firestore, clinicId: string): Observable<CollectionChanges<ClinicMember>> {
  return watchCollection(collection(db, 'clinics', clinicId, 'members'), (found) => readClinicMember(found, clinicId));
}
