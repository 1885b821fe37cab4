import { after, before, beforeEach, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { BLANK_RECORD, clinicDocuments, RECORD } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import type { Forgery } from './forgery.ts';
import { behindThePatient, inStrand, itDeniesEach, onActivity, onContent, onRecord } from './forgery.ts';
import { CORA, MAYA, NEIL, ROSA } from './people.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const DORA: Actor = { uid: 'dora', name: 'Dora Lane', strand: 'coordination' };
const { members, consents, teamUids } = clinicDocuments()[RECORD_PATH] as {
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly consents: Fields;
  readonly teamUids: readonly string[];
};
const JOINING = joining(NEIL.uid, NEIL.name, 'neurology');
const LEAVING: Edit = {
  ...JOINING,
  docId: 'rosa',
  discipline: 'rheumatology',
  patch: { to: '2026-05-05' },
  kind: 'team.left',
};

const FORGED_JOININGS: Readonly<Record<string, Forgery>> = {
  'without saying on the patient document that they are in': ({ activity: _, ...rest }) => rest,
  'and not put in': onActivity({ members }),
  'and put in twice': onActivity({ members: { ...members, neurology: [NEIL.uid, NEIL.uid] } }),
  'and put in another strand': onActivity({ members: { ...members, pain: ['pete', NEIL.uid] } }),
  'and a colleague with them': onActivity({
    members: { ...members, neurology: [NEIL.uid], nutrition: ['nina'] },
    teamUids: [...teamUids, 'nina'],
  }),
  'and a reader whom nothing lets read': onActivity({ teamUids: [...teamUids, NEIL.uid] }),
  'and a reader left out': onActivity({ teamUids: teamUids.slice(1) }),
  'and a reader named twice': onActivity({ teamUids: [...teamUids, 'rosa'] }),
  'and a consent given on the way': onActivity({
    consents: { ...consents, neurology: 'given' },
    teamUids: [...teamUids, NEIL.uid],
  }),
  'and another coordinator': onActivity({ coordinatorUid: 'dora' }),
  'and an account for the patient': onActivity({ patientUid: 'tom' }),
  'under another name': onContent({ name: 'Dr N. Grant' }),
  'in a strand of somebody else’s': onContent({ strand: 'pain' }),
  'in a record of another strand': inStrand('pain'),
  'as one who has left already': onContent({ to: '2026-05-05' }),
  'from a day that is none': onContent({ from: 'today' }),
  'with an unknown key': onContent({ lead: true }),
  'for the team alone': onRecord({ visibility: 'team' }),
  'as if imported': onRecord({ source: 'imported' }),
};

const FORGED_LEAVINGS: Readonly<Record<string, Forgery>> = {
  'and still put in': onActivity({ members, teamUids }),
  'and still let read': onActivity({ teamUids }),
  'under a new name': onContent({ name: 'Somebody else' }),
  'on a day that is none': onContent({ to: 'soon' }),
};

describe('The care team', () => {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    database = await server.open({ ...clinicDocuments(), ...member(DORA.uid, DORA.name, ['coordinator'], null) });
  });

  async function save(person: Actor, edit: Edit): Promise<void> {
    await send(database.as(person.uid), await appCommit(edit, person, clinicDocuments()));
  }

  describe('takes nobody in', () => {
    itDeniesEach(FORGED_JOININGS, JOINING, CORA, () => server);

    for (const [who, uid, name, strand] of [
      ['an account that is switched off', 'ivan', 'Dr Ivan Petrov', 'rheumatology'],
      ['another clinic’s', 'olga', 'Dr Olga Lund', 'rheumatology'],
      ['an administrator', 'ada', 'Ada Quinn', 'coordination'],
      ['somebody without a membership', 'leo', 'Leo Roberts', 'patient'],
      ['a specialist as a coordinator', 'neil', 'Dr Neil Grant', 'coordination'],
      ['a coordinator as a specialist', 'dora', 'Dora Lane', 'sleep'],
    ] as const) {
      it(who, async () => {
        await denies(save(CORA, joining(uid, name, strand)));
        await allows(save(CORA, JOINING));
      });
    }

    it('the patient, whatever else they are to the clinic', async () => {
      await database.put(member(MAYA.uid, MAYA.name, ['specialist'], 'neurology'));
      await denies(save(CORA, joining(MAYA.uid, MAYA.name, 'neurology')));
    });

    it('by a specialist, themselves, or a coordinator of other patients', async () => {
      await denies(save(NEIL, JOINING));
      await denies(save(DORA, joining(DORA.uid, DORA.name, 'coordination')));
      await allows(save(CORA, joining(DORA.uid, DORA.name, 'coordination')));
    });
  });

  it('takes nobody in behind the patient’s back', async () => {
    const rosa: Edit = { ...joining(ROSA.uid, ROSA.name, 'rheumatology'), patientId: BLANK_RECORD };
    const commit = await appCommit(rosa, CORA, clinicDocuments());
    await denies(send(database.as(CORA.uid), behindThePatient('team')(commit)));
    await allows(send(database.as(CORA.uid), commit));
  });

  describe('lets nobody go', () => {
    itDeniesEach(FORGED_LEAVINGS, LEAVING, CORA, () => server);

    it('who coordinates the record', async () => {
      const cora: Edit = { ...LEAVING, docId: 'cora', discipline: 'coordination' };
      await denies(save(CORA, cora));
      const patient = clinicDocuments()[RECORD_PATH];
      await database.put({ [RECORD_PATH]: { ...patient, coordinatorUid: DORA.uid } });
      await allows(save(CORA, cora));
    });
  });
});

function joining(docId: string, name: string, strand: Strand): Edit {
  return { collection: 'team', docId, discipline: strand, patch: { name, strand, from: '2026-05-05', to: null } };
}
