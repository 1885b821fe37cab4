import type { Observable } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { inFirestore, watchFirestore } from '../../data/in-firestore.ts';
import { keepForOffline } from '../../data/on-device/keep-for-offline.ts';
import { keptCollection } from '../../data/on-device/kept-forms.ts';
import type { OlderEvents, OlderThan } from '../../data/patients/read-older-events.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import type { KeepingOf, OpenPatient } from '../patient-record/watch-open-patient.ts';

type Changes = CollectionChanges<TimelineEvent>;

/** What this slice asks of the server. */
export interface HistorySource {
  readonly newest: (of: OpenPatient & { readonly size: number }, keepingOf: KeepingOf) => Observable<Changes>;
  readonly since: (of: OpenPatient & { readonly at: IsoInstant }) => Observable<Changes>;
  readonly older: (of: OpenPatient & OlderThan) => Promise<OlderEvents>;
  readonly count: (of: OpenPatient & OlderThan) => Promise<number>;
}

export const HISTORY_SOURCE: HistorySource = {
  newest: ({ patientId, ...wanted }, keepingOf) =>
    watchFirestore(
      () => import('../../data/patients/watch-events.ts'),
      ({ watchEvents }, db) => watchEvents(db, patientId, wanted),
    ).pipe(keepForOffline({ ...keepingOf('events'), form: keptCollection(({ id }) => id) })),
  since: ({ patientId, ...wanted }) =>
    watchFirestore(
      () => import('../../data/patients/watch-since.ts'),
      ({ watchSince }, db) => watchSince(db, patientId, wanted),
    ),
  older: ({ patientId, ...wanted }) =>
    inFirestore(
      () => import('../../data/patients/read-older-events.ts'),
      ({ readOlderEvents }, db) => readOlderEvents(db, patientId, wanted),
    ),
  count: ({ patientId, ...wanted }) =>
    inFirestore(
      () => import('../../data/patients/read-older-events.ts'),
      ({ countOlderEvents }, db) => countOlderEvents(db, patientId, wanted),
    ),
};
