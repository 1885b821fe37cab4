import type { Firestore } from 'firebase/firestore';
import { collection } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { CareTeamMember } from '../../domain/patient/patient.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readCareTeamMember } from './care-team-converter.ts';

/** Present and past members; a care team is small. */
export function watchCareTeam(db: Firestore, patientId: string): Observable<CollectionChanges<CareTeamMember>> {
  return watchCollection(collection(db, 'patients', patientId, 'team'), readCareTeamMember);
}
