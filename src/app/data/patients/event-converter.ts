import type { DocumentSnapshot } from 'firebase/firestore';

import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { isoInstant } from '../instants.ts';

export function readEvent(document: DocumentSnapshot): TimelineEvent {
  const stored = document.data() as Omit<TimelineEvent, 'id'>;
  return {
    id: document.id,
    clinicId: stored.clinicId,
    patientId: stored.patientId,
    audience: stored.audience,
    kind: stored.kind,
    discipline: stored.discipline,
    at: isoInstant(stored.at),
    recordedAt: isoInstant(stored.recordedAt),
    actorUid: stored.actorUid,
    actorName: stored.actorName,
    collection: stored.collection,
    docId: stored.docId,
    rev: stored.rev,
    before: stored.before,
    after: stored.after,
    title: stored.title,
    plain: stored.plain,
    source: stored.source,
    actionId: stored.actionId,
    overrules: stored.overrules,
  };
}
