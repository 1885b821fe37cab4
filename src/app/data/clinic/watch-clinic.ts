import type { Firestore } from 'firebase/firestore';
import { doc } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { Clinic } from '../../domain/clinic/clinic.ts';
import type { DocumentState } from '../collection-changes.ts';
import { watchDocument } from '../watch-document.ts';

export function watchClinic(db: Firestore, clinicId: string): Observable<DocumentState<Clinic>> {
  return watchDocument(doc(db, 'clinics', clinicId), (found) => {
    const { name, timeZone, switches } = found.data() as Omit<Clinic, 'id'>;
    return { id: found.id, name, timeZone, switches };
  });
}
