import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { collection, doc, getDoc, getDocs, query, where } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { AppCommit, Edit, Write } from './app-commit.ts';
import { appCommit, send, sendWrites, writesOf } from './app-commit.ts';
import { clinicDocuments, RECORD, RESTRICTED_NOTE, SECTION } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { inStrand, itDeniesEach, onContent, onEvent, onRecord } from './forgery.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, FAY, LEO, MAYA, NINA, PAUL, PETE, ROSA, UNA } from './people.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const EVERYBODY_ELSE = [ROSA, PETE, CORA, MAYA, FAY, LEO, UNA, NINA];
const NEW: Edit = {
  collection: 'restricted',
  docId: 'new',
  discipline: 'psychology',
  visibility: 'discipline',
  patch: RESTRICTED_NOTE,
};

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'for the team': (commit) => onEvent({ audience: 'team' })(onRecord({ visibility: 'team' })(commit)),
  'for everyone': (commit) => onEvent({ audience: 'everyone' })(onRecord({ visibility: 'everyone' })(commit)),
  'for the team, as the event says': onEvent({ audience: 'team' }),
  'of another discipline': inStrand('nutrition'),
  'of no discipline': inStrand(null),
  'told on the timeline': ({ event, ...rest }) => ({
    ...rest,
    event: { ...event, path: `${RECORD_PATH}/events/restricted-new-1` },
  }),
  'told nowhere': ({ event: _, ...rest }) => rest,
  'that nothing stores': ({ event }) => ({ event }),
  'as if imported': (commit) => onEvent({ source: 'imported' })(onRecord({ source: 'imported' })(commit)),
  'without words': onContent({ text: '' }),
  'of 8,001 characters': onContent({ text: 'x'.repeat(8001) }),
  'of another status': onContent({ status: 'hidden' }),
  'with an unknown key': onContent({ about: null }),
};

describe('What a discipline keeps to itself', () => {
  const clinic = guardedClinic();

  function read(person: Actor, path: string): Promise<unknown> {
    return getDoc(doc(clinic.database.as(person.uid), `${RECORD_PATH}/${path}`));
  }

  describe('is not written', () => itDeniesEach(FORGERIES, NEW, PAUL, () => clinic.server));

  it('is denied to everybody else alike, whether there is anything or not', async () => {
    for (const person of EVERYBODY_ELSE) {
      for (const id of ['formulation', 'nothing']) {
        await denies(read(person, `restricted/${id}`));
        await denies(read(person, `restrictedEvents/restricted-${id}-1`));
      }
    }
    for (const id of ['formulation', 'nothing']) await allows(read(PAUL, `restricted/${id}`));
    await allows(read(PAUL, 'restrictedEvents/restricted-formulation-1'));
  });

  for (const name of ['restricted', 'restrictedEvents']) {
    it(`is listed to that discipline alone (${name})`, async () => {
      const list = (uid: string, discipline: string) => {
        const stored = collection(clinic.database.as(uid), `${RECORD_PATH}/${name}`);
        return getDocs(query(stored, where('discipline', '==', discipline)));
      };
      await allows(list('paul', 'psychology'));
      for (const { uid } of EVERYBODY_ELSE) await denies(list(uid, 'psychology'));
      for (const discipline of ['nutrition', 'pain']) await denies(list('paul', discipline));
      await denies(getDocs(collection(clinic.database.as('paul'), `${RECORD_PATH}/${name}`)));
    });
  }

  it('has a history of its own, and no other has', async () => {
    const note = await appCommit(NEW, PAUL, clinicDocuments());
    const section: Edit = {
      ...NEW,
      collection: 'sections',
      docId: 'psychology',
      visibility: 'everyone',
      patch: SECTION,
    };
    const open = await appCommit(section, PAUL, clinicDocuments());
    const told = ({ event }: AppCommit, path: string) => ({ ...event, path: `${RECORD_PATH}/${path}` });
    const asPaul = (...writes: Write[]) => sendWrites(clinic.database.as(PAUL.uid), writes);
    await denies(asPaul(...writesOf(note), told(note, 'events/restricted-new-1')));
    await denies(asPaul(...writesOf(note), told(note, 'restrictedEvents/anything')));
    await denies(asPaul(...writesOf(open), told(open, 'restrictedEvents/sections-psychology-1')));
    await allows(asPaul(...writesOf(note), ...writesOf(open)));
  });

  it('touches nothing that others read', async () => {
    const commit = await appCommit(NEW, PAUL, clinicDocuments());
    const seen = async () => (await getDoc(doc(clinic.database.as(MAYA.uid), RECORD_PATH))).data();
    const untouched = await seen();
    const eventId = 'restricted-new-1';
    const lastActivity = { at: commit.event.data['at'], byName: PAUL.name, discipline: 'psychology', eventId };
    const activity = { method: 'update', path: RECORD_PATH, data: { lastActivity } } as const;
    await denies(sendWrites(clinic.database.as(PAUL.uid), [...writesOf(commit), activity]));
    await allows(send(clinic.database.as(PAUL.uid), commit));
    assert.deepEqual(await seen(), untouched);
  });

  it('is kept by disciplines that need it', async () => {
    await denies(clinic.save(PETE, { ...NEW, discipline: 'pain' }));
    const place = clinicDocuments()[RECORD_PATH];
    await clinic.database.put({
      [RECORD_PATH]: { ...place, members: { nutrition: [NINA.uid] }, teamUids: [NINA.uid] },
    });
    await denies(read(NINA, 'restricted/formulation'));
    await denies(read(NINA, 'restrictedEvents/restricted-formulation-1'));
    await allows(clinic.save(NINA, { ...NEW, discipline: 'nutrition' }));
  });

  it('is closed to a psychologist off the team, and while consent is withdrawn', async () => {
    const place = clinicDocuments()[RECORD_PATH];
    await allows(read(PAUL, 'restricted/formulation'));
    for (const access of [{ members: {} }, { consents: { psychology: 'withdrawn' } }, { consents: {} }]) {
      await clinic.database.put({ [RECORD_PATH]: { ...place, ...access } });
      await denies(read(PAUL, 'restricted/formulation'));
      await denies(clinic.save(PAUL, NEW));
    }
  });

  it('is marked as a mistake, and set right', async () => {
    const mistake: Edit = { ...NEW, docId: 'formulation', patch: { status: 'entered-in-error' } };
    await denies(clinic.save(PAUL, { ...mistake, kind: 'restricted.added' }));
    await denies(clinic.save(ROSA, mistake));
    await allows(clinic.save(PAUL, mistake));
  });
});
