import { after, before, describe, it } from 'node:test';

import { NEW_INTERVENTION } from '../../src/app/domain/care-plan/intervention.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments, MEDICINE } from './clinic-documents.ts';
import { onContent, onEvent } from './forgery.ts';
import { ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const PROCEDURE = {
  ...NEW_INTERVENTION,
  kind: 'procedure',
  type: null,
  name: 'Trigger point injection',
  status: 'completed',
} as const;

describe('The event of an intervention', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [kind, told] of [
    ['notes', 'note.added'],
    ['procedure', 'procedure.recorded'],
    ['potion', 'potion.started'],
  ]) {
    it(`is none of ${kind} for a medicine`, async () => {
      const database = await server.open(clinicDocuments());
      const edit: Edit = { collection: 'interventions', docId: 'new', discipline: 'rheumatology', patch: MEDICINE };
      const commit = await appCommit(edit, ROSA, clinicDocuments());
      await denies(send(database.as(ROSA.uid), onEvent({ kind: told })(onContent({ kind })(commit))));
      await allows(send(database.as(ROSA.uid), commit));
    });
  }

  it('is none of a medicine for a procedure', async () => {
    const database = await server.open(clinicDocuments());
    const edit: Edit = { collection: 'interventions', docId: 'new', discipline: 'rheumatology', patch: PROCEDURE };
    const commit = await appCommit(edit, ROSA, clinicDocuments());
    await denies(send(database.as(ROSA.uid), onEvent({ kind: 'medicine.started' })(commit)));
    await allows(send(database.as(ROSA.uid), commit));
  });
});
