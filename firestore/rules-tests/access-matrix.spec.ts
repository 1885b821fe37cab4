import { after, before, describe, it } from 'node:test';

import { GUARDED_OBJECTS, OPERATIONS, PARTIES } from '../../src/app/domain/access/access-matrix.ts';
import { may } from '../../src/app/domain/access/may.ts';
import { clinicDocuments } from './clinic-documents.ts';
import { ATTEMPTS } from './matrix-attempts.ts';
import { personOf } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

describe('The rules agree with the access matrix:', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const object of GUARDED_OBJECTS) {
    for (const operation of OPERATIONS) {
      for (const party of PARTIES) {
        const isAllowed = may(party, operation, object);

        it(`${party} ${isAllowed ? 'may' : 'may not'} ${operation} ${object}`, async () => {
          const database = await server.open(clinicDocuments());
          const person = personOf(party, object);
          const attempt = ATTEMPTS[object](operation, person, party === 'visitor' ? null : person.uid, database);
          await (isAllowed ? allows(attempt) : denies(attempt));
        });
      }
    }
  }
});
