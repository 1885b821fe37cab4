import { after, before, describe, it } from 'node:test';

import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { CLINIC, clinicDocuments } from './clinic-documents.ts';
import { FAY } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const MEMBERSHIP = `clinics/${CLINIC}/members/fay`;

describe('Who has opened a record in an emergency', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  it('opens it again only while they care for patients of the clinic', async () => {
    const database = await server.open(clinicDocuments());
    const patch = { openedAt: '2026-05-05T09:30:00.000Z' };
    const edit: Edit = { collection: 'emergency', docId: FAY.uid, discipline: 'physiotherapy', patch };
    const again = await appCommit(edit, FAY, clinicDocuments());
    for (const fields of [{ active: false }, { roles: ['admin'] }]) {
      await database.put({ [MEMBERSHIP]: { ...clinicDocuments()[MEMBERSHIP], ...fields } });
      await denies(send(database.as(FAY.uid), again));
    }
    await database.put({ [MEMBERSHIP]: { ...clinicDocuments()[MEMBERSHIP] } });
    await allows(send(database.as(FAY.uid), again));
  });
});
