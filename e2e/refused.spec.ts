import { expect, test } from '@playwright/test';
import type { Firestore } from 'firebase/firestore/lite';
import { collection, doc, getDoc, getDocs, query, where } from 'firebase/firestore/lite';

import { STAFF } from '../seed/people.ts';
import { firestoreAs } from './helpers/firestore-as.ts';
import type { Person } from './helpers/people.ts';
import type { SectionCommit } from './helpers/section-commit.ts';
import { altered, sectionCommit, send } from './helpers/section-commit.ts';

const MAYA = 'patients/maya-roberts';

test.describe('past the page, with a real token, the database refuses', () => {
  const reads: readonly (readonly [what: string, as: Person, read: (db: Firestore) => Promise<unknown>])[] = [
    ['Maya another patient’s record', 'Maya Roberts', (db) => getDoc(doc(db, 'patients/tom-ellis'))],
    ['Maya a record that does not exist', 'Maya Roberts', (db) => getDoc(doc(db, 'patients/nobody'))],
    ['Maya the section for the team alone', 'Maya Roberts', (db) => getDoc(doc(db, `${MAYA}/sections/coordination`))],
    ['Maya a list of her events without its filter', 'Maya Roberts', (db) => getDocs(collection(db, `${MAYA}/events`))],
    ['Maya the events for the team', 'Maya Roberts', (db) => getDocs(eventsFor(db, 'team'))],
    ['Maya the clinic’s patients', 'Maya Roberts', (db) => getDocs(patientsOf(db, 'maya-roberts'))],
    ['Rosa a list of patients without its filter', 'Rosa Ahmed', (db) => getDocs(collection(db, 'patients'))],
    ['Rosa the caseload of a colleague', 'Rosa Ahmed', (db) => getDocs(patientsOf(db, STAFF.pete.uid))],
    ['Neil, who is not on her team, Maya’s record', 'Neil Grant', (db) => getDoc(doc(db, MAYA))],
    ['Neil her events', 'Neil Grant', (db) => getDocs(eventsFor(db, 'everyone'))],
    ['Ada, who administers, any health record', 'Ada Quinn', (db) => getDoc(doc(db, MAYA))],
    ['Ada her own caseload', 'Ada Quinn', (db) => getDocs(patientsOf(db, STAFF.ada.uid))],
  ];
  for (const [what, person, read] of reads) {
    test(what, async ({ baseURL }) => {
      await using session = await firestoreAs(person, baseURL ?? '');
      await expectRefused(read(session.db));
    });
  }

  test('Rosa another discipline’s section, and Maya any but her own', async ({ baseURL }) => {
    await using rosa = await firestoreAs('Rosa Ahmed', baseURL ?? '');
    const ofPain = { patientId: 'maya-roberts', section: 'pain', plainText: 'Stop the tablets.' };
    const byRosa = await sectionCommit(rosa.db, { ...ofPain, author: STAFF.rosa });
    await expectRefused(send(rosa.db, ...writesOf(byRosa)));

    await using maya = await firestoreAs('Maya Roberts', baseURL ?? '');
    const author = { uid: 'maya-roberts', name: 'Maya Roberts' };
    const byMaya = await sectionCommit(maya.db, { ...ofPain, author });
    await expectRefused(send(maya.db, ...writesOf(byMaya)));
  });

  test('Nina every edit that leaves out, repeats or forges a part, and takes the whole one', async ({ baseURL }) => {
    await using nina = await firestoreAs('Nina Costa', baseURL ?? '');
    const edit = { patientId: 'maya-roberts', section: 'nutrition', author: STAFF.nina };
    const { db } = nina;
    const commit = await sectionCommit(db, { ...edit, plainText: 'Soup for lunch is fine.' });
    const { record, event, activity } = commit;
    const rev = Number(record.data['rev']);

    await test.step('a change without its event', () => expectRefused(send(db, record, activity)));
    await test.step('an event without its change', () => expectRefused(send(db, event, activity)));
    await test.step('a repeated revision', () =>
      expectRefused(send(db, altered(record, { rev: rev - 1 }), event, activity)));
    await test.step('a skipped revision', () =>
      expectRefused(
        send(
          db,
          altered(record, { rev: rev + 1 }),
          { ...altered(event, { rev: rev + 1 }), path: `${MAYA}/events/sections-nutrition-${rev + 1}` },
          activity,
        ),
      ));
    await test.step('an event in another’s name', () =>
      expectRefused(send(db, record, altered(event, { actorName: 'Pete Okafor' }), activity)));
    await test.step('an event that tells of another change', () =>
      expectRefused(send(db, record, altered(event, { after: { plainText: 'Something else.' } }), activity)));

    await test.step('the whole edit is taken, but only once', async () => {
      await send(db, ...writesOf(commit));
      expect((await getDoc(doc(db, record.path))).get('rev')).toBe(rev);
      await expectRefused(send(db, ...writesOf(commit)));
    });
    await test.step('its event can be neither altered nor removed', () =>
      expectRefused(send(db, { method: 'update', path: event.path, data: { plain: 'Nothing happened.' } })));
  });
});

function eventsFor(db: Firestore, audience: 'everyone' | 'team') {
  return query(collection(db, `${MAYA}/events`), where('audience', '==', audience));
}

function patientsOf(db: Firestore, uid: string) {
  return query(
    collection(db, 'patients'),
    where('clinicId', '==', 'northgate'),
    where('teamUids', 'array-contains', uid),
  );
}

function writesOf({ record, event, activity }: SectionCommit) {
  return [record, event, activity];
}

async function expectRefused(attempt: Promise<unknown>): Promise<void> {
  await expect(attempt).rejects.toMatchObject({ code: 'permission-denied' });
}
