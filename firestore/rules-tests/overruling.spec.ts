import { after, before, describe, it } from 'node:test';

import type { Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import { clinicDocuments } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach, onEvent } from './forgery.ts';
import { ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const OVERRULING = { uid: 'pete', reason: 'Agreed by phone.' };
const EDIT: Edit = {
  collection: 'sections',
  docId: 'rheumatology',
  discipline: 'rheumatology',
  patch: { plainText: 'We looked at it again.' },
  overrules: OVERRULING,
};

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'without a reason': onEvent({ overrules: { ...OVERRULING, reason: ' ' } }),
  'for a reason of 301 characters': onEvent({ overrules: { ...OVERRULING, reason: 'x'.repeat(301) } }),
  'of nobody': onEvent({ overrules: { ...OVERRULING, uid: '' } }),
  'of a uid that is none': onEvent({ overrules: { ...OVERRULING, uid: 'x'.repeat(129) } }),
  'of who is no text': onEvent({ overrules: { ...OVERRULING, uid: 7 } }),
  'with an unknown key': onEvent({ overrules: { ...OVERRULING, name: 'Pete' } }),
  'in a word': onEvent({ overrules: 'pete' }),
  'without saying whether': ({ event, ...rest }) => ({
    ...rest,
    event: {
      ...event,
      data: Object.fromEntries(Object.entries(event.data).filter(([field]) => field !== 'overrules')),
    },
  }),
};

describe('Putting one’s words in place of a colleague’s is refused', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDeniesEach(FORGERIES, EDIT, ROSA, () => server);

  it('without the name of the action, and accepted with it', async () => {
    const database = await server.open(clinicDocuments());
    const commit = await appCommit(EDIT, ROSA, clinicDocuments());
    for (const actionId of ['', 'a b', 'x'.repeat(65), null]) {
      await denies(send(database.as(ROSA.uid), { ...commit, event: tampered(commit.event, { actionId }) }));
    }
    await allows(send(database.as(ROSA.uid), commit));
  });
});
