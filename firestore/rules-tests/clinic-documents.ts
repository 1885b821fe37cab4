import { NEW_INTERVENTION } from '../../src/app/domain/care-plan/intervention.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { clinicPeople } from './clinic-people.ts';
import { clinicRequests, UNCLAIMED_RECORD } from './clinic-requests.ts';
import { PEOPLE } from './people.ts';
import { recordAccess } from './record-access.ts';
import type { Documents, Fields } from './record-of.ts';
import { BLANK_RECORD, CLINIC, hoursAgo, RECORD, record, STAMPS } from './record-of.ts';

export type { Documents, Fields } from './record-of.ts';
export { BLANK_RECORD, CLINIC, RECORD } from './record-of.ts';

export const SECTION: Content = {
  clinicalText: 'Widespread pain.',
  plainText: 'You hurt in many places.',
  reviewDueOn: null,
};
export const PROBLEM: Content = {
  text: 'Fibromyalgia',
  code: null,
  onsetOn: '2024-02-01',
  clinicalStatus: 'active',
  lead: 'rheumatology',
  supporting: ['pain'],
};
export const GOAL: Content = {
  statement: 'Walk to the shop',
  type: 'clinical',
  lifecycle: 'active',
  dueOn: null,
  lead: 'rheumatology',
  problemIds: ['open'],
};
export const PATIENT_GOAL: Content = { ...GOAL, type: 'patient', lead: 'coordination' };
export const MEDICINE: Content = {
  ...NEW_INTERVENTION,
  kind: 'medicine',
  type: null,
  status: 'active',
  name: 'Amitriptyline 10 mg tablets',
  code: { system: 'http://snomed.info/sct', code: '321746008' },
  dosage: 'One at night',
  startedOn: '2026-01-10',
  lastPrescribedOn: null,
  prescriptions: 1,
};
export const COURSE: Content = {
  ...NEW_INTERVENTION,
  kind: 'course',
  type: null,
  name: 'Acupuncture',
  goalIds: ['clinical'],
  sessionsPlanned: 6,
};
export const SESSION: Content = {
  interventionId: 'course',
  kind: 'course',
  type: null,
  status: 'planned',
  on: '2026-05-06',
  number: 1,
  note: null,
};
export const FINDINGS: Content = { diagnosis: 'Fibromyalgia', wpi: 12, sss: 7, redFlagsChecked: ['fever'] };
export const SUGGESTION: Content = {
  collection: 'problems',
  docId: 'open',
  about: 'Fibromyalgia',
  to: 'rheumatology',
  text: 'It began two years earlier.',
  status: 'open',
  answer: null,
};
export const FLARE_PLAN: Content = {
  signs: 'I sleep badly twice.',
  firstSteps: 'Half the walk.',
  easeOff: null,
  medicines: null,
  tell: 'Leo',
  getHelp: null,
};
export const DIARY: Content = { month: '2026-05', entry: '04.night', '04.night': { intoBed: '22:30', quality: 4 } };
export const MEASURE: Content = {
  measure: null,
  name: 'Pain at its worst',
  code: null,
  value: 7,
  unit: null,
  interpretation: 'severe',
  takenOn: '2026-05-04',
};
/** As the patient answers them; the PEG is scored by hand, 19 / 3. */
export const PEG_RESULT: Content = {
  measure: 'peg',
  name: 'PEG',
  code: { system: 'http://loinc.org', code: '91147-9' },
  value: 6.3,
  unit: null,
  interpretation: null,
  takenOn: '2026-05-04',
  status: 'scored',
  answers: pegAnswers([7, 6, 6]),
  figures: {},
  scorer: 1,
  answeredBy: 'patient',
  safety: null,
};
export const PHQ9_RESULT: Content = {
  ...PEG_RESULT,
  measure: 'phq9',
  name: 'PHQ-9',
  value: 10,
  interpretation: 'moderate',
  answers: phq9Answers('1'),
  safety: 'RF-01',
};
export const SCHEDULE: Content = {
  measure: 'phq9',
  firstOn: '2026-05-05',
  everyDays: 28,
  triggers: ['before-review'],
  untilOn: null,
  askedBy: ['rheumatology'],
  status: 'active',
};
export const EPISODE: Content = { startedOn: '2026-05-03', endedOn: null, note: 'After the move.' };
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

export function phq9Answers(item9: string | null): Content {
  const others = Array.from({ length: 8 }, (_, at) => [`item${at + 1}`, at < 1 ? '2' : '1'] as const);
  return { ...Object.fromEntries(others), item9 };
}

function pegAnswers([pain, enjoyment, generalActivity]: readonly [number, number, number]): Content {
  return { pain, enjoyment, generalActivity };
}

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
    ...record('interventions', 'course', 'rheumatology', 'everyone', 'typed', COURSE),
    ...record('sessions', 'first', 'rheumatology', 'everyone', 'typed', SESSION),
    ...record('findings', 'rheumatology', 'rheumatology', 'everyone', 'typed', FINDINGS),
    ...record('findings', 'coordination', 'coordination', 'team', 'typed', { transport: 'Bus' }),
    ...suggestion(),
    ...record('flares', 'plan', 'patient', 'everyone', 'patient', FLARE_PLAN),
    ...record('diary', '2026-05', 'patient', 'everyone', 'patient', DIARY),
    ...seenMarkers(),
    ...record('measures', 'worst-pain', 'rheumatology', 'everyone', 'typed', MEASURE),
    ...justNow(record('measures', 'peg-2026-05-04', 'patient', 'everyone', 'patient', PEG_RESULT)),
    ...record('measures', 'phq9-2026-05-04', 'patient', 'everyone', 'patient', PHQ9_RESULT),
    ...record('measureSchedules', 'phq9', 'rheumatology', 'everyone', 'typed', SCHEDULE),
    ...record('flares', 'episode-spring', 'patient', 'everyone', 'patient', EPISODE),
    ...record('notes', 'open', 'rheumatology', 'team', 'typed', NOTE),
    ...record('restricted', 'formulation', 'psychology', 'discipline', 'typed', RESTRICTED_NOTE),
  };
}

/** Maya’s own. */
function suggestion(): Documents {
  const documents = record('suggestions', 'older', 'patient', 'everyone', 'patient', SUGGESTION);
  return Object.fromEntries(
    Object.entries(documents).map(([path, data]) => [path, path.includes('/suggestions/') ? byMaya(data) : data]),
  );
}

function byMaya(data: Fields): Fields {
  return { ...data, createdBy: 'maya', updatedBy: 'maya' };
}

/** Answered within the day in which a patient may put it right. */
function justNow(documents: Documents): Documents {
  const createdAt = hoursAgo(1);
  return Object.fromEntries(
    Object.entries(documents).map(([path, data]) => [path, path.includes('/events/') ? data : { ...data, createdAt }]),
  );
}

/** Everybody has once read Maya’s record, or claims to. */
function seenMarkers(): Documents {
  const { updatedAt: at } = STAMPS;
  const uids = Object.values(PEOPLE).map(({ uid }) => uid);
  return Object.fromEntries(uids.map((uid) => [`users/${uid}/seen/${RECORD}`, { at, patientId: RECORD }]));
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
