import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { PROJECT } from '../scripts/local/project.ts';
import { environment } from '../src/environments/environment.local.ts';
import { clinicDocuments, DEMO_ACCOUNTS, userDocuments } from './accounts.ts';
import { Calendar } from './calendar.ts';
import { maya } from './maya.ts';
import { CLINIC, STAFF } from './people.ts';
import { tom } from './tom.ts';

describe('the demo accounts', () => {
  it('are the ones that the sign-in page offers, in its order', () => {
    const offered = environment.demoAccounts.map(({ name, email }) => ({ name, email }));
    assert.deepEqual(
      offered,
      DEMO_ACCOUNTS.map(({ name, email }) => ({ name, email })),
    );
  });

  it('are offered as patients exactly where they have a record', () => {
    const patients = environment.demoAccounts.filter(({ role }) => role === 'Patient').map(({ name }) => name);
    const withRecord = DEMO_ACCOUNTS.filter(({ patientId }) => patientId !== null).map(({ name }) => name);
    assert.deepEqual(patients, withRecord);
  });

  it('live in the project that the local page asks', () => {
    assert.deepEqual(environment.firebase, { projectId: PROJECT, apiKey: 'demo' });
  });

  it('each have a profile that points to this clinic, and staff a membership in it', () => {
    assert.deepEqual(
      [...userDocuments().keys()],
      DEMO_ACCOUNTS.map(({ uid }) => `users/${uid}`),
    );
    for (const { uid } of Object.values(STAFF)) {
      assert.ok(clinicDocuments().has(`clinics/${CLINIC.id}/members/${uid}`), uid);
    }
  });

  it('of patients belong to records that name them', () => {
    const calendar = new Calendar('2026-05-05');
    const owners = [maya(calendar), tom(calendar)].flatMap((record) =>
      [...record.documents()]
        .filter(([path]) => /^patients\/[^/]+$/.test(path))
        .map(([path, { patientUid }]) => [path, patientUid]),
    );
    const expected = DEMO_ACCOUNTS.filter(({ patientId }) => patientId !== null).map(({ uid, patientId }) => [
      `patients/${patientId}`,
      uid,
    ]);
    assert.deepEqual(owners, expected);
  });
});
