import { after, before, beforeEach } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments } from './clinic-documents.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

export interface GuardedClinic {
  readonly server: RulesServer;
  /** The clinic as `clinicDocuments` tell it; another for each test. */
  readonly database: GuardedDatabase;
  /** Sends what the app makes of an edit on top of that. */
  save(person: Actor, edit: Edit): Promise<void>;
}

/** For the suite that calls it; there is none before its first test begins. */
export function guardedClinic(): GuardedClinic {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    database = await server.open(clinicDocuments());
  });

  return {
    get server() {
      return server;
    },
    get database() {
      return database;
    },
    async save(person, edit) {
      await send(database.as(person.uid), await appCommit(edit, person, clinicDocuments()));
    },
  };
}
