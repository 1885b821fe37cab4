import { serverTimestamp, Timestamp } from 'firebase/firestore/lite';

import type { GuardedObject } from '../../src/app/domain/access/access-matrix.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Write } from './app-commit.ts';
import type { Attempt, Sends } from './attempts.ts';
import { attempt, joins } from './attempts.ts';
import type { Fields } from './clinic-documents.ts';
import { CLINIC, PATIENT, RECORD } from './clinic-documents.ts';
import { handover, invitation, invitationPath, OPENS } from './clinic-requests.ts';
import { GAIL } from './people.ts';

type ClinicObject = Extract<
  GuardedObject,
  | 'clinic'
  | 'clinic-settings'
  | 'clinic-member'
  | 'invitation'
  | 'patient-invitation'
  | 'proxy-invitation'
  | 'handover'
  | 'nhs-number'
  | 'own-user'
>;

const CLINIC_PATH = `clinics/${CLINIC}`;
const NUMBER = PATIENT['nhsNumber'] as string;
const TOMORROW = Timestamp.fromMillis(Date.now() + 86_400_000);

/** How somebody tries what belongs to a clinic rather than to a patient. */
export const CLINIC_ATTEMPTS: Readonly<Record<ClinicObject, Attempt>> = {
  clinic: attempt(
    CLINIC_PATH,
    () => [{ method: 'set', path: 'clinics/westend', data: { name: 'Westend', timeZone: 'Europe/London' } }],
    (person) => [stamped(person, CLINIC_PATH, { name: 'Northgate Pain' })],
  ),
  'clinic-settings': attempt(
    CLINIC_PATH,
    (person) => [stamped(person, `${CLINIC_PATH}/settings/all`, { promptsOn: true })],
    (person) => [stamped(person, CLINIC_PATH, { switches: { promptsOn: false, autoScoringOn: true } })],
  ),
  'clinic-member': attempt(`${CLINIC_PATH}/members/paul`, joins('member'), (person) => [
    stamped(person, `${CLINIC_PATH}/members/paul`, { discipline: 'pain' }),
  ]),
  invitation: invitations('member'),
  'patient-invitation': invitations('patient'),
  'proxy-invitation': invitations('proxy'),
  handover: attempt(
    `${CLINIC_PATH}/handovers/for-cora`,
    ({ uid, name }) => {
      const own = { fromUid: uid, fromName: name, createdAt: serverTimestamp() };
      return [{ method: 'set', path: `${CLINIC_PATH}/handovers/new`, data: { ...handover('cora'), ...own } }];
    },
    ({ uid }) => [
      {
        method: 'update',
        path: `${CLINIC_PATH}/handovers/for-cora`,
        data: { doneBy: uid, doneAt: serverTimestamp() },
      },
    ],
  ),
  'nhs-number': attempt(
    `${CLINIC_PATH}/nhsNumbers/${NUMBER}`,
    ({ uid }) => [registration(uid)],
    ({ uid }) => [registration(uid)],
  ),
  'own-user': attempt(
    ({ uid }) => `users/${uid}`,
    joins('member'),
    ({ uid }) => [{ method: 'update', path: `users/${uid}`, data: { displayName: 'Somebody else' } }],
  ),
};

/** Whoever was invited takes it up, everybody else takes it back. */
function invitations(kind: InvitationKind): Attempt {
  const path = invitationPath(kind);
  const invites: Sends = ({ uid, name }) => {
    const own = { createdByName: name, createdAt: serverTimestamp(), expiresAt: TOMORROW };
    const data = { ...invitation(kind, uid, OPENS[kind]), ...own };
    return [{ method: 'set', path: `${path}-again`, data }];
  };
  return attempt(path, invites, (person) =>
    person === GAIL ? joins(kind)(person) : [{ method: 'update', path, data: { revokedAt: serverTimestamp() } }],
  );
}

function registration(uid: string): Write {
  const data = { patientId: RECORD, createdBy: uid, createdAt: serverTimestamp() };
  return { method: 'set', path: `${CLINIC_PATH}/nhsNumbers/${NUMBER}`, data };
}

function stamped({ uid }: Actor, path: string, data: Fields): Write {
  return { method: 'update', path, data: { ...data, updatedBy: uid, updatedAt: serverTimestamp() } };
}
