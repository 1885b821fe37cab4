import { Timestamp } from 'firebase/firestore/lite';

import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Audience, Content, Source } from '../../src/app/domain/care-plan/plan-record.ts';

export type Fields = Record<string, unknown>;
export type Documents = Readonly<Record<string, Fields>>;

export const CLINIC = 'northgate';
/** Maya's record, with something in every collection. */
export const RECORD = 'maya-roberts';
/** A second record of hers in which nothing has been written yet. */
export const BLANK_RECORD = 'maya-blank';

const LONG_AGO = Timestamp.fromDate(new Date('2026-05-05T08:00:00Z'));
const STAMPS = { createdBy: 'rosa', createdAt: LONG_AGO, updatedBy: 'rosa', updatedAt: LONG_AGO };

export const SECTION: Content = {
  clinicalText: 'Widespread pain.',
  plainText: 'You hurt in many places.',
  reviewDueOn: null,
};
export const PROBLEM: Content = { text: 'Fibromyalgia', code: null, onsetOn: '2024-02-01', clinicalStatus: 'active' };
export const GOAL: Content = { statement: 'Walk to the shop', type: 'clinical', lifecycle: 'active', dueOn: null };
export const PATIENT_GOAL: Content = { ...GOAL, type: 'patient' };
export const MEDICINE: Content = {
  kind: 'medicine',
  name: 'Amitriptyline 10 mg tablets',
  code: { system: 'http://snomed.info/sct', code: '321746008' },
  dosage: 'One at night',
  startedOn: '2026-01-10',
  stoppedOn: null,
  lastPrescribedOn: null,
  prescriptions: 1,
};
export const MEASURE: Content = {
  name: 'Pain at its worst',
  code: null,
  value: 7,
  unit: null,
  interpretation: 'severe',
  takenOn: '2026-05-04',
};

export const PATIENT: Content = {
  givenName: 'Maya',
  familyName: 'Roberts',
  birthDate: '1984-03-09',
  nhsNumber: '9990000018',
  alerts: [{ kind: 'allergy', text: 'Penicillin' }],
  planTitle: 'Plan for Maya',
  planStatus: 'active',
  startedOn: '2026-05-05',
  nextReviewOn: null,
  clinicalSummary: 'Fibromyalgia since 2024.',
  plainSummary: 'We work on sleep first.',
};

/** Two clinics, their people, three records; as an administrator would have left them. */
export function clinicDocuments(): Documents {
  return {
    'clinics/northgate': { name: 'Northgate', timeZone: 'Europe/London' },
    'clinics/southside': { name: 'Southside', timeZone: 'Europe/London' },
    ...member('northgate', 'rosa', 'Dr Rosa Ahmed', ['specialist'], 'rheumatology'),
    ...member('northgate', 'pete', 'Dr Pete Okafor', ['specialist'], 'pain'),
    ...member('northgate', 'cora', 'Cora Bell', ['coordinator'], null),
    ...member('northgate', 'ada', 'Ada Quinn', ['admin'], null),
    ...member('northgate', 'nina', 'Nina Costa', ['specialist'], 'nutrition'),
    ...member('northgate', 'neil', 'Dr Neil Grant', ['specialist'], 'neurology'),
    ...member('northgate', 'ivan', 'Dr Ivan Petrov', ['specialist', 'coordinator'], 'rheumatology', false),
    ...member('southside', 'olga', 'Dr Olga Lund', ['specialist', 'coordinator'], 'rheumatology'),
    'users/maya': { clinicId: 'northgate', patientId: RECORD, displayName: 'Maya Roberts' },
    'users/tom': { clinicId: 'northgate', patientId: 'tom-ellis', displayName: 'Tom Ellis' },
    [`patients/${RECORD}`]: patient('maya', PATIENT),
    [`patients/${BLANK_RECORD}`]: patient('maya', PATIENT),
    'patients/tom-ellis': patient('tom', { ...PATIENT, givenName: 'Tom', familyName: 'Ellis' }),
    [`patients/${RECORD}/team/rosa`]: careTeamMember('Dr Rosa Ahmed', 'rheumatology', null),
    [`patients/${RECORD}/team/nina`]: careTeamMember('Nina Costa', 'nutrition', '2026-05-01'),
    ...record('sections', 'rheumatology', 'rheumatology', 'everyone', 'typed', SECTION),
    ...record('sections', 'coordination', 'coordination', 'team', 'typed', SECTION),
    ...record('sections', 'patient', 'patient', 'everyone', 'patient', SECTION),
    ...record('problems', 'open', 'rheumatology', 'everyone', 'typed', PROBLEM),
    ...record('problems', 'team-only', 'rheumatology', 'team', 'typed', PROBLEM),
    ...record('problems', 'imported', 'rheumatology', 'everyone', 'imported', PROBLEM),
    ...record('goals', 'clinical', 'rheumatology', 'everyone', 'typed', GOAL),
    ...record('goals', 'own', 'patient', 'everyone', 'patient', PATIENT_GOAL),
    ...record('interventions', 'amitriptyline', 'rheumatology', 'everyone', 'typed', MEDICINE),
    ...record('measures', 'worst-pain', 'rheumatology', 'everyone', 'typed', MEASURE),
    ...record('measures', 'own-pain', 'patient', 'everyone', 'patient', MEASURE),
  };
}

function member(
  clinicId: string,
  uid: string,
  name: string,
  roles: string[],
  discipline: string | null,
  active = true,
): Documents {
  return {
    [`clinics/${clinicId}/members/${uid}`]: { name, roles, discipline, active },
    [`users/${uid}`]: { clinicId, patientId: null, displayName: name },
  };
}

function patient(patientUid: string, content: Content): Fields {
  const teamUids = ['rosa', 'pete', 'cora', 'ivan'];
  return {
    clinicId: CLINIC,
    rev: 1,
    patientUid,
    coordinatorUid: 'cora',
    members: { coordination: ['cora'], rheumatology: ['rosa', 'ivan'], pain: ['pete'] },
    consents: { rheumatology: 'given', pain: 'given' },
    teamUids,
    content,
    lastActivity: null,
    ...STAMPS,
  };
}

function careTeamMember(name: string, strand: Strand, to: string | null): Fields {
  return {
    clinicId: CLINIC,
    patientId: RECORD,
    discipline: strand,
    visibility: 'everyone',
    rev: 1,
    source: 'typed',
    content: { name, strand, from: '2026-01-01', to },
    ...STAMPS,
  };
}

function record(
  collection: string,
  id: string,
  discipline: Strand,
  visibility: Audience,
  source: Source,
  content: Content,
): Documents {
  const identity = { clinicId: CLINIC, patientId: RECORD };
  return {
    [`patients/${RECORD}/${collection}/${id}`]: {
      ...identity,
      discipline,
      visibility,
      rev: 1,
      source,
      content,
      ...STAMPS,
    },
    [`patients/${RECORD}/events/${collection}-${id}-1`]: {
      ...identity,
      audience: visibility,
      kind: 'section.added',
      discipline,
      at: LONG_AGO,
      recordedAt: LONG_AGO,
      actorUid: 'rosa',
      actorName: 'Dr Rosa Ahmed',
      collection,
      docId: id,
      rev: 1,
      before: {},
      after: content,
      title: 'First version',
      plain: 'Written down for the first time.',
      source,
      actionId: 'action-0',
      overrules: null,
    },
  };
}
