import { after, before, describe } from 'node:test';

import type { Edit } from './app-commit.ts';
import { clinicDocuments, RECORD } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach, onActivity } from './forgery.ts';
import { CORA, MAYA, NEIL } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const { members, consents, teamUids } = clinicDocuments()[`patients/${RECORD}`] as {
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly consents: Readonly<Record<string, string>>;
  readonly teamUids: readonly string[];
};
const JOINING: Edit = {
  collection: 'team',
  docId: NEIL.uid,
  discipline: 'neurology',
  patch: { name: NEIL.name, strand: 'neurology', from: '2026-05-05', to: null },
};
const WITHDRAWAL: Edit = {
  collection: 'consents',
  docId: 'rheumatology',
  discipline: 'rheumatology',
  patch: { state: 'withdrawn', on: '2026-05-05' },
  kind: 'consent.withdrawn',
};
const withRheumatologyWithdrawn = { ...consents, rheumatology: 'withdrawn' };
const readersLeft = teamUids.filter((uid) => !members['rheumatology']?.includes(uid));

/** The readers always follow from members and consents, so that they are not the reason. */
const ON_JOINING: Readonly<Record<string, Forgery>> = {
  'that takes a colleague in as well': onActivity({
    members: { ...members, neurology: [NEIL.uid], nutrition: ['nina'] },
    teamUids: [...teamUids, 'nina'],
  }),
  'that gives a withdrawn consent back': onActivity({
    consents: { ...consents, sleep: 'given' },
    teamUids: [...teamUids, 'sam'],
  }),
};

const ON_WITHDRAWAL: Readonly<Record<string, Forgery>> = {
  'that gives another back': onActivity({
    consents: { ...withRheumatologyWithdrawn, sleep: 'given' },
    teamUids: [...readersLeft, 'sam'],
  }),
  'that puts somebody off the team': onActivity({
    members: { ...members, pain: [] },
    teamUids: readersLeft.filter((uid) => uid !== 'pete'),
  }),
};

describe('Who may read changes by one answer at a time:', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  describe('nobody joins by a change', () => itDeniesEach(ON_JOINING, JOINING, CORA, () => server));

  describe('no consent is withdrawn by a change', () => itDeniesEach(ON_WITHDRAWAL, WITHDRAWAL, MAYA, () => server));
});
