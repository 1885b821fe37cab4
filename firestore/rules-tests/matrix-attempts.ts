import type { GuardedObject } from '../../src/app/domain/access/access-matrix.ts';
import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { ACCESS_ATTEMPTS } from './access-attempts.ts';
import type { Edit } from './app-commit.ts';
import type { Attempt } from './attempts.ts';
import { attempt, edits } from './attempts.ts';
import { CLINIC_ATTEMPTS } from './clinic-attempts.ts';
import {
  BLANK_RECORD,
  clinicDocuments,
  COURSE,
  GOAL,
  MEASURE,
  MEDICINE,
  NOTE,
  PATIENT,
  PATIENT_GOAL,
  PEG_RESULT,
  PHQ9_RESULT,
  PROBLEM,
  RECORD,
  RESTRICTED_NOTE,
  SECTION,
} from './clinic-documents.ts';
import { PLAN_ATTEMPTS } from './plan-attempts.ts';

const BY_PATIENT: Partial<Edit> = { discipline: 'patient', source: 'patient' };
const BY_PSYCHOLOGY: Partial<Edit> = { discipline: 'psychology', visibility: 'discipline' };
const STOPPED: Content = { status: 'stopped', endedOn: '2026-05-01', endReason: 'Dry mouth' };
const SAFETY_ANSWER: Content = { safetyNote: 'We talked at noon.', safetyOn: '2026-05-04' };
const RETRACTION: Content = { status: 'entered-in-error' };

/** For each object of the access matrix, how somebody tries each operation on it. */
export const ATTEMPTS: Readonly<Record<GuardedObject, Attempt>> = {
  demographics: patientDocument({ familyName: 'Roberts-Hale' }),
  'plan-header': patientDocument({ planStatus: 'paused' }),
  'about-me': section('patient', { plainText: 'I like mornings.' }, 'patient'),
  'section-clinical-text': section('rheumatology', { clinicalText: 'Reviewed today.' }),
  'section-plain-text': section('rheumatology', { plainText: 'We looked at it again.' }),
  'coordination-section': section('coordination', { clinicalText: 'Waiting for physiotherapy.' }),
  'problem-lead': item('problems', 'open', PROBLEM, { lead: 'pain' }),
  problem: item('problems', 'open', PROBLEM, { clinicalStatus: 'remission' }),
  'clinical-goal': item('goals', 'clinical', GOAL, { lifecycle: 'completed' }),
  'goal-progress': item('goals', 'clinical', GOAL, { achievement: 'improving', progress: 'Half way.' }),
  'patient-goal': patientGoal({ lifecycle: 'completed' }),
  'patient-goal-progress': patientGoal({ achievement: 'improving' }),
  intervention: item('interventions', 'course', COURSE, { sessionsPlanned: 8 }),
  medicine: item('interventions', 'amitriptyline', MEDICINE, STOPPED),
  'measure-result': item('measures', 'worst-pain', MEASURE, { value: 6 }),
  'patient-measure-result': item('measures', 'peg-2026-05-04', PEG_RESULT, { value: 6 }, BY_PATIENT),
  'measure-safety': item('measures', 'phq9-2026-05-04', PHQ9_RESULT, SAFETY_ANSWER, BY_PATIENT),
  'imported-item': item('problems', 'imported', PROBLEM, { clinicalStatus: 'resolved' }, {}, { source: 'imported' }),
  'team-only-item': item('problems', 'team-only', PROBLEM, { clinicalStatus: 'relapse' }, { visibility: 'team' }),
  'timeline-event': timelineEvent('problem', `patients/${RECORD}/events/problems-open-1`),
  'team-only-event': timelineEvent('team-only-item', `patients/${RECORD}/events/problems-team-only-1`),
  'team-note': teamNote(),
  'restricted-note': item('restricted', 'formulation', RESTRICTED_NOTE, { text: 'Reworded.' }, BY_PSYCHOLOGY),
  'restricted-event': timelineEvent('restricted-note', `patients/${RECORD}/restrictedEvents/restricted-formulation-1`),
  ...PLAN_ATTEMPTS,
  ...ACCESS_ATTEMPTS,
  ...CLINIC_ATTEMPTS,
};

function patientDocument(patch: Content): Attempt {
  const place = { collection: 'patients', discipline: 'coordination', source: 'typed' } as const;
  return attempt(
    `patients/${RECORD}`,
    edits(() => ({ ...place, docId: 'new', patientId: 'new', patch: PATIENT })),
    edits(() => ({ ...place, docId: RECORD, patch })),
  );
}

function section(strand: Strand, patch: Content, source: 'patient' | 'typed' = 'typed'): Attempt {
  const edit: Edit = { collection: 'sections', docId: strand, discipline: strand, source, patch };
  return attempt(
    `patients/${RECORD}/sections/${strand}`,
    edits(() => ({ ...edit, patch: SECTION, patientId: BLANK_RECORD })),
    edits(() => edit),
  );
}

/** An item of the rheumatology strand, unless `identity` says otherwise. */
function item(
  collection: Edit['collection'],
  id: string,
  content: Content,
  patch: Content,
  identity: Partial<Edit> = {},
  whenCreated: Partial<Edit> = {},
): Attempt {
  const edit: Edit = { collection, docId: id, discipline: 'rheumatology', source: 'typed', patch, ...identity };
  return attempt(
    `patients/${RECORD}/${collection}/${id}`,
    edits(() => ({ ...edit, patch: content, patientId: BLANK_RECORD, ...whenCreated })),
    edits(() => edit),
  );
}

/** Whoever works on it, it is the patient’s. */
function patientGoal(patch: Content): Attempt {
  const goal = { collection: 'goals', docId: 'own', discipline: 'patient' } as const;
  return attempt(
    `patients/${RECORD}/goals/own`,
    edits(() => ({ ...goal, patch: PATIENT_GOAL, patientId: BLANK_RECORD, source: 'patient' })),
    edits(({ strand }) => ({ ...goal, patch, source: strand === 'patient' ? 'patient' : 'typed' })),
  );
}

/** A new one is of the author's own strand; the one that stands is Rosa's. */
function teamNote(): Attempt {
  const note = { collection: 'notes', docId: 'open', visibility: 'team', source: 'typed' } as const;
  return attempt(
    `patients/${RECORD}/notes/open`,
    edits(({ strand }) => ({ ...note, discipline: strand, patch: NOTE, patientId: BLANK_RECORD })),
    edits(() => ({ ...note, discipline: 'rheumatology', patch: RETRACTION })),
  );
}

/** An event is created with the change it tells of; the one that stands is neither rewritten nor removed. */
function timelineEvent(told: GuardedObject, path: string): Attempt {
  const rewrite = { method: 'set', path, data: { ...clinicDocuments()[path], title: 'Rewritten' } } as const;
  const rewriting = attempt(
    path,
    () => [rewrite],
    () => [rewrite],
  );
  return (operation, ...rest) => (operation === 'create' ? ATTEMPTS[told] : rewriting)(operation, ...rest);
}
