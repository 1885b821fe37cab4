import { deleteDoc, doc, getDoc, setDoc } from 'firebase/firestore/lite';

import type { GuardedObject, Operation } from '../../src/app/domain/access/access-matrix.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import {
  BLANK_RECORD,
  CLINIC,
  clinicDocuments,
  GOAL,
  MEASURE,
  MEDICINE,
  PATIENT,
  PATIENT_GOAL,
  PROBLEM,
  RECORD,
  SECTION,
} from './clinic-documents.ts';
import type { GuardedDatabase } from './rules-server.ts';

type Attempt = (operation: Operation, person: Actor, uid: string | null, database: GuardedDatabase) => Promise<unknown>;

/** For each object of the access matrix, how somebody tries each operation on it. */
export const ATTEMPTS: Readonly<Record<GuardedObject, Attempt>> = {
  demographics: patientDocument({ familyName: 'Roberts-Hale' }),
  'plan-header': patientDocument({ planStatus: 'paused' }),
  'about-me': section('patient', { plainText: 'I like mornings.' }, 'patient'),
  'section-clinical-text': section('rheumatology', { clinicalText: 'Reviewed today.' }),
  'section-plain-text': section('rheumatology', { plainText: 'We looked at it again.' }),
  'coordination-section': section('coordination', { clinicalText: 'Waiting for physiotherapy.' }),
  problem: item('problems', 'open', PROBLEM, { clinicalStatus: 'remission' }),
  'clinical-goal': item('goals', 'clinical', GOAL, { lifecycle: 'completed' }),
  'patient-goal': item(
    'goals',
    'own',
    PATIENT_GOAL,
    { lifecycle: 'completed' },
    { discipline: 'patient', source: 'patient' },
  ),
  intervention: item('interventions', 'amitriptyline', MEDICINE, { stoppedOn: '2026-05-01' }),
  'measure-result': item('measures', 'worst-pain', MEASURE, { value: 6 }),
  'patient-measure-result': item(
    'measures',
    'own-pain',
    MEASURE,
    { value: 6 },
    { discipline: 'patient', source: 'patient' },
  ),
  'imported-item': item('problems', 'imported', PROBLEM, { clinicalStatus: 'resolved' }, {}, { source: 'imported' }),
  'team-only-item': item('problems', 'team-only', PROBLEM, { clinicalStatus: 'relapse' }, { visibility: 'team' }),
  'timeline-event': timelineEvent('problem', 'problems-open-1'),
  'team-only-event': timelineEvent('team-only-item', 'problems-team-only-1'),
  'care-team': document(`patients/${RECORD}/team/rosa`, `patients/${RECORD}/team/sam`, { name: 'Sam' }),
  clinic: document(`clinics/${CLINIC}`, 'clinics/westend', { name: 'Westend', timeZone: 'Europe/London' }),
  'clinic-member': document(`clinics/${CLINIC}/members/rosa`, `clinics/${CLINIC}/members/sam`, {
    name: 'Sam',
    active: true,
  }),
  'own-user': ownUser,
};

function patientDocument(patch: Content): Attempt {
  const created: Edit = {
    collection: 'patients',
    docId: 'new',
    patientId: 'new',
    discipline: 'coordination',
    patch: PATIENT,
  };
  const updated: Edit = { ...created, docId: RECORD, patientId: RECORD, patch };
  return changes(`patients/${RECORD}`, { ...created, source: 'typed' }, { ...updated, source: 'typed' });
}

function section(
  strand: 'patient' | 'rheumatology' | 'coordination',
  patch: Content,
  source: 'patient' | 'typed' = 'typed',
): Attempt {
  const edit: Edit = { collection: 'sections', docId: strand, discipline: strand, source, patch };
  return changes(`patients/${RECORD}/sections/${strand}`, { ...edit, patch: SECTION, patientId: BLANK_RECORD }, edit);
}

/** An item of the rheumatology strand, unless `identity` says otherwise. */
function item(
  collection: 'problems' | 'goals' | 'interventions' | 'measures',
  id: string,
  content: Content,
  patch: Content,
  identity: Partial<Edit> = {},
  whenCreated: Partial<Edit> = {},
): Attempt {
  const edit: Edit = { collection, docId: id, discipline: 'rheumatology', source: 'typed', patch, ...identity };
  const created: Edit = { ...edit, patch: content, patientId: BLANK_RECORD, ...whenCreated };
  return changes(`patients/${RECORD}/${collection}/${id}`, created, edit);
}

/** Writing an object is always the whole commit that the app would send in that person's name. */
function changes(path: string, created: Edit, updated: Edit): Attempt {
  const documents = clinicDocuments();
  return async (operation, person, uid, database) => {
    const store = database.as(uid);
    if (operation === 'read') return getDoc(doc(store, path));
    if (operation === 'delete') return deleteDoc(doc(store, path));
    const edit = operation === 'create' ? created : updated;
    return send(store, await appCommit(edit, person, documents));
  };
}

/** An event is created with the change it tells of; the one that stands is neither rewritten nor removed. */
function timelineEvent(told: GuardedObject, eventId: string): Attempt {
  const path = `patients/${RECORD}/events/${eventId}`;
  const rewriting = document(path, path, { ...clinicDocuments()[path], title: 'Rewritten' });
  return (operation, ...rest) => (operation === 'create' ? ATTEMPTS[told] : rewriting)(operation, ...rest);
}

function ownUser(...[operation, person, uid, database]: Parameters<Attempt>): Promise<unknown> {
  const user = { clinicId: CLINIC, patientId: null, displayName: person.name };
  return document(`users/${person.uid}`, `users/${person.uid}`, user)(operation, person, uid, database);
}

function document(path: string, newPath: string, data: Content): Attempt {
  return async (operation, _person, uid, database) => {
    const store = database.as(uid);
    if (operation === 'read') return getDoc(doc(store, path));
    if (operation === 'delete') return deleteDoc(doc(store, path));
    if (operation === 'create') await database.remove(newPath);
    return setDoc(doc(store, operation === 'create' ? newPath : path), data);
  };
}
