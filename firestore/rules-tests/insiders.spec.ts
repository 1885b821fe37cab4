import { after, before, beforeEach, describe, it } from 'node:test';

import { doc, getDoc } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { clinicDocuments, RECORD } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import { CORA, PAUL, ROSA } from './people.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const IVAN: Actor = { uid: 'ivan', name: 'Dr Ivan Petrov', strand: 'coordination' };
const BOTH = ['specialist', 'coordinator'];
const HEADER: Edit = { collection: 'patients', docId: RECORD, discipline: 'coordination', patch: { planTitle: 'New' } };

describe('Somebody who is in already', () => {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    database = await server.open({ ...clinicDocuments(), ...member(IVAN.uid, IVAN.name, BOTH, 'rheumatology') });
  });

  function read(uid: string, path: string): Promise<unknown> {
    return getDoc(doc(database.as(uid), `${RECORD_PATH}${path}`));
  }

  async function save(person: Actor, edit: Edit): Promise<void> {
    await send(database.as(person.uid), await appCommit(edit, person, clinicDocuments()));
  }

  function putPatient(fields: Fields): Promise<void> {
    return database.put({ [RECORD_PATH]: { ...clinicDocuments()[RECORD_PATH], ...fields } });
  }

  function membersWith(strand: Strand, ...uids: string[]): Fields {
    const { members } = clinicDocuments()[RECORD_PATH] as { readonly members: Fields };
    return { members: { ...members, [strand]: uids } };
  }

  it('coordinates no plan that they treat as a specialist, whatever else they are to the clinic', async () => {
    const witnessed = { state: 'given', how: 'witnessed', witness: 'Ann Other' };
    const consent: Edit = { collection: 'consents', docId: 'sleep', discipline: 'sleep', patch: witnessed };
    await denies(save(IVAN, HEADER));
    await denies(save(IVAN, { ...consent, kind: 'consent.given' }));
    await allows(save(CORA, { ...consent, kind: 'consent.given' }));
    await allows(read(IVAN.uid, '/notes/open'));
    await putPatient(membersWith('coordination', CORA.uid, IVAN.uid));
    await allows(save(IVAN, HEADER));
  });

  it('has a place where the strand and the list of readers both name them', async () => {
    const { teamUids } = clinicDocuments()[RECORD_PATH] as { readonly teamUids: readonly string[] };
    for (const person of [ROSA, CORA]) {
      await putPatient({ teamUids: teamUids.filter((uid) => uid !== person.uid) });
      await denies(read(person.uid, '/notes/open'));
      await putPatient(membersWith(person.strand));
      await denies(read(person.uid, '/notes/open'));
      await putPatient({});
      await allows(read(person.uid, '/notes/open'));
    }
  });

  it('coordinates only where the list of readers names them', async () => {
    await putPatient({ teamUids: [ROSA.uid] });
    await denies(save(CORA, HEADER));
    await putPatient({});
    await allows(save(CORA, HEADER));
  });

  for (const [what, { uid, name }, roles, discipline, active] of [
    ['a coordinator becomes a specialist', CORA, ['specialist'], 'neurology', true],
    ['a specialist changes to a withdrawn discipline', PAUL, ['specialist'], 'sleep', true],
    ['a specialist becomes a coordinator', ROSA, ['coordinator'], 'rheumatology', true],
    ['a specialist is deactivated', ROSA, ['specialist'], 'rheumatology', false],
    ['a coordinator is deactivated', CORA, ['coordinator'], null, false],
  ] as const) {
    it(`loses their place when ${what} at the clinic`, async () => {
      const paths = ['', '/notes/open', '/sections/rheumatology', '/proxies/leo', '/presence/rosa'];
      for (const path of paths) await allows(read(uid, path));
      await database.put(member(uid, name, roles, discipline, { active }));
      for (const path of paths) await denies(read(uid, path));
    });
  }

  it('places no specialist as a coordinator, but for whom the record names as one', async () => {
    const patch = { name: IVAN.name, strand: 'coordination', from: '2026-05-05', to: null };
    const placing: Edit = { collection: 'team', docId: IVAN.uid, discipline: 'coordination', patch };
    await denies(save(CORA, placing));
    await putPatient({ coordinatorUid: IVAN.uid });
    await allows(save(CORA, placing));
  });
});
