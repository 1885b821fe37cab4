import type { Firestore } from 'firebase/firestore';
import { doc } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { Patient } from '../../domain/patient/patient.ts';
import type { DocumentState } from '../collection-changes.ts';
import { watchDocument } from '../watch-document.ts';
import { readPatient } from './patient-converter.ts';

export function watchPatient(db: Firestore, patientId: string): Observable<DocumentState<Patient>> {
  return watchDocument(doc(db, 'patients', patientId), readPatient);
}
