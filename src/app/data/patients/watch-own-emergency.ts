import type { Firestore } from 'firebase/firestore';
import { doc } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { EmergencyAccessContent } from '../../domain/access/emergency-access.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { DocumentState } from '../collection-changes.ts';
import { watchDocument } from '../watch-document.ts';
import { readPlanRecord } from './plan-record-converter.ts';

/** This person's last emergency access to a record. */
export function watchOwnEmergency(
  db: Firestore,
  patientId: string,
  uid: string,
): Observable<DocumentState<PlanRecord<EmergencyAccessContent>>> {
  return watchDocument(doc(db, 'patients', patientId, 'emergency', uid), readPlanRecord<EmergencyAccessContent>);
}
