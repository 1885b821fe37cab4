import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { doc, getDoc, serverTimestamp } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { AppCommit, Edit, Write } from './app-commit.ts';
import { appCommit, send, sendWrites, writesOf } from './app-commit.ts';
import { clinicDocuments, PROBLEM, RECORD } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, MAYA, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

const COORDINATION: Edit = {
  collection: 'sections',
  docId: 'coordination',
  discipline: 'coordination',
  patch: { clinicalText: 'Call the family.' },
};
const TEAM_PROBLEM: Edit = {
  collection: 'problems',
  docId: 'self-harm',
  discipline: 'rheumatology',
  visibility: 'team',
  patch: PROBLEM,
};
const OPEN_PROBLEM: Edit = { ...TEAM_PROBLEM, docId: 'migraine', visibility: 'everyone' };

describe('The last activity, which the patient reads,', () => {
  const clinic = guardedClinic();

  for (const [what, edit, author] of [
    ['a section', COORDINATION, CORA],
    ['an item', TEAM_PROBLEM, ROSA],
  ] as const) {
    it(`never names ${what} for the team alone`, async () => {
      const commit = await appCommit(edit, author, clinicDocuments());
      await denies(sendWrites(clinic.database.as(author.uid), [...writesOf(commit), activityOf(commit, author, edit)]));
      await allows(send(clinic.database.as(author.uid), commit));
      assert.equal(await seenByThePatient(), null);
    });
  }

  it('names what everyone may see', async () => {
    const { activity, ...silent } = await appCommit(OPEN_PROBLEM, ROSA, clinicDocuments());
    await denies(send(clinic.database.as(ROSA.uid), silent));
    await allows(send(clinic.database.as(ROSA.uid), { ...silent, ...(activity && { activity }) }));
    assert.equal((await seenByThePatient())?.eventId, 'problems-migraine-1');
  });

  it('tells of the open one of two changes in one commit', async () => {
    const secret = await appCommit(TEAM_PROBLEM, ROSA, clinicDocuments());
    const open = await appCommit(OPEN_PROBLEM, ROSA, clinicDocuments());
    const both = [...writesOf(secret), open.record, open.event];
    await denies(sendWrites(clinic.database.as(ROSA.uid), both));
    await denies(sendWrites(clinic.database.as(ROSA.uid), [...both, activityOf(secret, ROSA, TEAM_PROBLEM)]));
    await allows(sendWrites(clinic.database.as(ROSA.uid), [...both, activityOf(open, ROSA, OPEN_PROBLEM)]));
  });

  async function seenByThePatient(): Promise<{ eventId: string } | null> {
    const patient = await getDoc(doc(clinic.database.as(MAYA.uid), `patients/${RECORD}`));
    return patient.get('lastActivity') as { eventId: string } | null;
  }
});

/** The activity that a change for everyone would bring. */
function activityOf({ event }: AppCommit, { name }: Actor, { discipline }: Edit): Write {
  const eventId = event.path.slice(event.path.lastIndexOf('/') + 1);
  const lastActivity = { at: serverTimestamp(), byName: name, discipline, eventId };
  return { method: 'update', path: `patients/${RECORD}`, data: { lastActivity } };
}
