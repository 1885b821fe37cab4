import { serverTimestamp } from 'firebase/firestore/lite';

import type { GuardedObject } from '../../src/app/domain/access/access-matrix.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit, Write } from './app-commit.ts';
import type { Attempt } from './attempts.ts';
import { attempt, edits, joins } from './attempts.ts';
import { BLANK_RECORD, RECORD } from './clinic-documents.ts';
import { CONSENT, EMERGENCY, EMERGENCY_PATH, GRANT, presence } from './record-access.ts';

type AccessObject = Extract<
  GuardedObject,
  'care-team' | 'consent' | 'proxy-grant' | 'proxy-account' | 'emergency-access' | 'presence'
>;

const PATIENT_PATH = `patients/${RECORD}`;
const ROSAS_PLACE = { collection: 'team', docId: 'rosa', discipline: 'rheumatology', source: 'typed' } as const;
const JOINED: Content = { name: 'Dr Neil Grant', strand: 'neurology', from: '2026-05-05', to: null };

/** How somebody tries to open a record to others or to themselves. */
export const ACCESS_ATTEMPTS: Readonly<Record<AccessObject, Attempt>> = {
  'care-team': attempt(
    `${PATIENT_PATH}/team/rosa`,
    edits(() => ({ collection: 'team', docId: 'neil', discipline: 'neurology', source: 'typed', patch: JOINED })),
    edits(() => ({ ...ROSAS_PLACE, patch: { to: '2026-05-05' }, kind: 'team.left' })),
  ),
  consent: attempt(
    `${PATIENT_PATH}/consents/rheumatology`,
    edits((person) => answer(person, 'physiotherapy', 'given')),
    edits((person) => answer(person, 'rheumatology', 'withdrawn')),
  ),
  'proxy-grant': attempt(
    `${PATIENT_PATH}/proxies/leo`,
    edits(() => grant('new', GRANT)),
    edits(() => grant('leo', { sees: ['pain'] })),
  ),
  'proxy-account': attempt(`${PATIENT_PATH}/proxyAccounts/leo`, joins('proxy'), () => [
    { method: 'update', path: `${PATIENT_PATH}/proxyAccounts/leo`, data: { proxyId: 'una' } },
  ]),
  'emergency-access': attempt(
    EMERGENCY_PATH,
    edits((person) => ({ ...emergency(person.uid, person), patch: EMERGENCY, patientId: BLANK_RECORD })),
    edits((person) => ({ ...emergency('fay', person), patch: { openedAt: '2026-05-05T09:30:00.000Z' } })),
  ),
  presence: attempt(
    `${PATIENT_PATH}/presence/rosa`,
    (person) => [here(person, `patients/${BLANK_RECORD}`, person.uid)],
    (person) => [here(person, PATIENT_PATH, 'rosa')],
  ),
};

function here({ name, strand }: Actor, patient: string, uid: string): Write {
  const data = { ...presence(name, strand, patient.slice('patients/'.length)), at: serverTimestamp() };
  return { method: 'set', path: `${patient}/presence/${uid}`, data };
}

/** Patients answer for themselves, everybody else as a witness. */
function answer({ strand, name }: Actor, discipline: 'rheumatology' | 'physiotherapy', state: string): Edit {
  const isOwn = strand === 'patient';
  const told: Content = isOwn ? CONSENT : { ...CONSENT, how: 'witnessed', witness: name };
  const kind = state === 'given' ? 'consent.given' : 'consent.withdrawn';
  return { collection: 'consents', docId: discipline, discipline, patch: { ...told, state }, kind };
}

function grant(docId: string, patch: Content): Edit {
  return { collection: 'proxies', docId, discipline: 'patient', source: 'patient', patch };
}

function emergency(docId: string, { strand }: Actor): Omit<Edit, 'patch'> {
  return { collection: 'emergency', docId, discipline: strand, source: 'typed' };
}
