import { Timestamp } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';

export const CLINIC = 'northgate';
export const PATIENT = 'maya-roberts';
export const EDITORS: readonly Actor[] = [
  { uid: 'rosa', name: 'Dr Rosa Ahmed', strand: 'rheumatology' },
  { uid: 'rana', name: 'Dr Rana Haddad', strand: 'rheumatology' },
  { uid: 'ravi', name: 'Dr Ravi Menon', strand: 'rheumatology' },
];
export const SECTION: Content = {
  clinicalText: 'Widespread pain.\n\nWorse at night.\n\nNo red flags.\n\nReview in spring.',
  plainText: 'You hurt in many places.',
  reviewDueOn: null,
};
const GOAL: Content = {
  statement: 'Walk to the shop',
  type: 'clinical',
  lifecycle: 'active',
  dueOn: null,
  lead: 'rheumatology',
  problemIds: [],
};

const LONG_AGO = Timestamp.fromDate(new Date('2026-05-05T08:00:00Z'));
const BY_CORA = { createdBy: 'cora', createdAt: LONG_AGO, updatedBy: 'cora', updatedAt: LONG_AGO };

type Documents = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Three rheumatologists who look after one patient; her section is there already or still to be written. */
export function clinicDocuments(hasSection: boolean): Documents {
  return {
    [`clinics/${CLINIC}`]: { name: 'Northgate', timeZone: 'Europe/London' },
    ...Object.fromEntries(EDITORS.flatMap(member)),
    [`patients/${PATIENT}`]: patient(EDITORS),
    ...record('goals', 'walk', GOAL, 'goal.added'),
    ...(hasSection && record('sections', 'rheumatology', SECTION, 'section.added')),
  };
}

/** The patient with these on her team. */
export function patient(team: readonly Actor[]): Readonly<Record<string, unknown>> {
  const uids = team.map(({ uid }) => uid);
  return {
    clinicId: CLINIC,
    rev: 1,
    patientUid: null,
    coordinatorUid: 'cora',
    members: { coordination: ['cora'], rheumatology: uids },
    consents: { rheumatology: 'given' },
    teamUids: ['cora', ...uids],
    content: { givenName: 'Maya', familyName: 'Roberts' },
    lastActivity: null,
    ...BY_CORA,
  };
}

function member({ uid, name, strand }: Actor): [string, Readonly<Record<string, unknown>>][] {
  return [
    [`clinics/${CLINIC}/members/${uid}`, { name, roles: ['specialist'], discipline: strand, active: true }],
    [`users/${uid}`, { clinicId: CLINIC, patientId: null, proxyFor: null, displayName: name }],
  ];
}

function record(collection: string, docId: string, content: Content, kind: string): Documents {
  const identity = { clinicId: CLINIC, patientId: PATIENT, discipline: 'rheumatology', source: 'typed', rev: 1 };
  const telling = { kind, collection, docId, before: {}, after: content, title: 'First version', plain: 'Written.' };
  const made = { at: LONG_AGO, recordedAt: LONG_AGO, actorUid: 'cora', actorName: 'Cora Bell' };
  return {
    [`patients/${PATIENT}/${collection}/${docId}`]: { ...identity, visibility: 'everyone', content, ...BY_CORA },
    [`patients/${PATIENT}/events/${collection}-${docId}-1`]: {
      ...identity,
      ...telling,
      ...made,
      audience: 'everyone',
      actionId: 'first',
      overrules: null,
    },
  };
}
