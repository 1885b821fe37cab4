import type { TimelineEvent } from '../domain/timeline/timeline-event.ts';

/** Rosa's change of her section at noon of 4 May 2026, unless told otherwise. */
export function aTimelineEvent(parts: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: 'sections-rheumatology-2',
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    audience: 'everyone',
    kind: 'section.updated',
    discipline: 'rheumatology',
    at: '2026-05-04T12:00:00.000Z',
    recordedAt: '2026-05-04T12:00:00.000Z',
    actorUid: 'rosa',
    actorName: 'Rosa Ahmed',
    collection: 'sections',
    docId: 'rheumatology',
    rev: 2,
    before: { plainText: 'You hurt in many places.' },
    after: { plainText: 'Your pain is real and widespread.' },
    title: 'Diagnosis and medical lead updated',
    plain: 'Rosa Ahmed changed what the joint and muscle doctor says.',
    source: 'typed',
    actionId: 'action-1',
    overrules: null,
    ...parts,
  };
}
