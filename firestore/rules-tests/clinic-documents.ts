import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { clinicPeople } from './clinic-people.ts';
import { clinicRequests, UNCLAIMED_RECORD } from './clinic-requests.ts';
import { recordAccess } from './record-access.ts';
import type { Documents, Fields } from './record-of.ts';
import { BLANK_RECORD, CLINIC, RECORD, record, STAMPS } from './record-of.ts';

export type { Documents, Fields } from './record-of.ts';
export { BLANK_RECORD, CLINIC, RECORD } from './record-of.ts';

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
export const NOTE: Content = { text: 'Ask about stairs.', about: 'physiotherapy', status: 'current' };
export const RESTRICTED_NOTE: Content = { text: 'Formulation.', status: 'current' };

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

/** Two clinics, their people, four records; as an administrator would have left them. */
export function clinicDocuments(): Documents {
  return {
    ...clinicPeople(),
    ...clinicRequests(),
    [`patients/${RECORD}`]: patient('maya', PATIENT),
    [`patients/${BLANK_RECORD}`]: patient('maya', PATIENT),
    'patients/tom-ellis': patient('tom', { ...PATIENT, givenName: 'Tom', familyName: 'Ellis' }),
    [`patients/${UNCLAIMED_RECORD}`]: patient(null, { ...PATIENT, givenName: 'Gail', familyName: 'Green' }),
    ...recordAccess(),
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
    ...record('notes', 'open', 'rheumatology', 'team', 'typed', NOTE),
    ...record('restricted', 'formulation', 'psychology', 'discipline', 'typed', RESTRICTED_NOTE),
  };
}

/** Sleep is withdrawn: Sam is on the team and may not read. */
function patient(patientUid: string | null, content: Content): Fields {
  return {
    clinicId: CLINIC,
    rev: 1,
    patientUid,
    coordinatorUid: 'cora',
    members: {
      coordination: ['cora'],
      rheumatology: ['rosa', 'ivan'],
      pain: ['pete'],
      psychology: ['paul'],
      nutrition: [],
      sleep: ['sam'],
    },
    consents: {
      rheumatology: 'given',
      pain: 'given',
      psychology: 'given',
      nutrition: 'given',
      sleep: 'withdrawn',
    },
    teamUids: ['rosa', 'pete', 'cora', 'ivan', 'paul'],
    content,
    lastActivity: null,
    ...STAMPS,
  };
}
