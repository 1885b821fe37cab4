import { after, before, beforeEach, describe, it } from 'node:test';

import { doc, getDoc } from 'firebase/firestore/lite';

import { BLANK_RECORD, clinicDocuments } from './clinic-documents.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

describe('What is not there yet', () => {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    database = await server.open(clinicDocuments());
  });

  it('is looked for by a patient where they write themselves', async () => {
    const read = (uid: string, path: string) => getDoc(doc(database.as(uid), `patients/${BLANK_RECORD}/${path}`));
    for (const path of ['goals/new', 'measures/new']) await allows(read('maya', path));
    for (const path of ['problems/new', 'interventions/new', 'notes/new']) await denies(read('maya', path));
    for (const uid of ['tom', 'leo']) await denies(read(uid, 'goals/new'));
  });
});
