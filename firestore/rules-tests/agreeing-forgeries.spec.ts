import { after, before, describe, it } from 'node:test';

import { AGREEING_FORGERIES } from './agreeing-forgeries.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments } from './clinic-documents.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

describe('Though record and event agree, nobody writes', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [what, { honest, author, forged, forger = author, forge }] of Object.entries(AGREEING_FORGERIES)) {
    it(what, async () => {
      const database = await server.open(clinicDocuments());
      const commit = await appCommit({ ...honest, ...forged }, forger, clinicDocuments());
      await denies(send(database.as(forger.uid), forge ? forge(commit) : commit));
      await allows(send(database.as(author.uid), await appCommit(honest, author, clinicDocuments())));
    });
  }
});
