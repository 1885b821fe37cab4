import { after, before, describe, it } from 'node:test';

import { GUARDED_OBJECTS, OPERATIONS, PARTIES } from '../../src/app/domain/access/access-matrix.ts';
import { may } from '../../src/app/domain/access/may.ts';
import { clinicDocuments } from './clinic-documents.ts';
import { ATTEMPTS } from './matrix-attempts.ts';
import { personOf } from './people.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

describe('The rules agree with the access matrix:', () => {
  let server: RulesServer;
  /** Of all that read, or are refused: what nobody changes needs no clinic of its own. */
  let unchanged: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
    unchanged = await server.open(clinicDocuments());
  });

  after(() => server.close());

  for (const object of GUARDED_OBJECTS) {
    for (const operation of OPERATIONS) {
      for (const party of PARTIES) {
        const isAllowed = may(party, operation, object);

        it(`${party} ${isAllowed ? 'may' : 'may not'} ${operation} ${object}`, async () => {
          const isChange = isAllowed && operation !== 'read';
          const database = isChange ? await server.open(clinicDocuments()) : unchanged;
          const person = personOf(party, object);
          const attempt = ATTEMPTS[object](operation, person, party === 'visitor' ? null : person.uid, database);
          await (isAllowed ? allows(attempt) : denies(attempt));
        });
      }
    }
  }
});
