import { Timestamp } from 'firebase/firestore/lite';

import { environment } from '../src/environments/environment.local.ts';
import { CLINIC, emailOf, STAFF, uidOf } from './people.ts';
import { LEO } from './proxy.ts';

export interface DemoAccount {
  readonly uid: string;
  readonly name: string;
  readonly email: string;
  /** Set for patients. */
  readonly patientId: string | null;
  /** Set for those who read parts of somebody else's record. */
  readonly proxyFor: string | null;
}

/** The same for every demo account; they exist in the Auth emulator alone. */
export const DEMO_PASSWORD = environment.demoPassword;

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...Object.values(STAFF).map(({ uid, name }) => ({
    uid,
    name,
    email: emailOf(name),
    patientId: null,
    proxyFor: null,
  })),
  ...['Maya Roberts', 'Tom Ellis'].map((name) => ({
    uid: uidOf(name),
    name,
    email: emailOf(name),
    patientId: uidOf(name),
    proxyFor: null,
  })),
  { uid: LEO.uid, name: LEO.name, email: emailOf(LEO.name), patientId: null, proxyFor: LEO.patientId },
];

/** Creates the accounts that are missing; one that is there keeps its password. Throws when the emulator refuses. */
export async function ensureAccounts(authUrl: string, project: string): Promise<void> {
  const url = `${authUrl}/identitytoolkit.googleapis.com/v1/projects/${project}/accounts`;
  for (const { uid, name, email } of DEMO_ACCOUNTS) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
      body: JSON.stringify({ localId: uid, email, displayName: name, password: DEMO_PASSWORD, emailVerified: true }),
    });
    const answer = await response.text();
    if (!response.ok && !/DUPLICATE_LOCAL_ID|EMAIL_EXISTS/.test(answer)) {
      throw new Error(`The Auth emulator did not take the account ${email}: ${answer}`);
    }
  }
}

/** `users/{uid}` of every demo account: where to look for who they are; a pointer, and never a right. */
export function userDocuments(): Map<string, Readonly<Record<string, unknown>>> {
  return new Map(
    DEMO_ACCOUNTS.map(({ uid, name, patientId, proxyFor }) => [
      `users/${uid}`,
      { clinicId: CLINIC.id, patientId, proxyFor, displayName: name },
    ]),
  );
}

/** Written past the rules, by no account. */
const SEEDED = { updatedBy: 'administrator', updatedAt: Timestamp.now() };

export function clinicDocuments(): Map<string, Readonly<Record<string, unknown>>> {
  return new Map<string, Readonly<Record<string, unknown>>>([
    [
      `clinics/${CLINIC.id}`,
      { name: CLINIC.name, timeZone: CLINIC.timeZone, switches: { promptsOn: true, autoScoringOn: true }, ...SEEDED },
    ],
    ...Object.values(STAFF).map(
      ({ uid, name, roles, discipline }) =>
        [`clinics/${CLINIC.id}/members/${uid}`, { name, roles, discipline, active: true, ...SEEDED }] as const,
    ),
  ]);
}
