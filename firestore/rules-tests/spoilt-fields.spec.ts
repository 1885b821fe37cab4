import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { after, before, describe, it } from 'node:test';

import type { GuardedObject, Operation } from '../../src/app/domain/access/access-matrix.ts';
import { GUARDED_OBJECTS, PARTIES } from '../../src/app/domain/access/access-matrix.ts';
import { may } from '../../src/app/domain/access/may.ts';
import { clinicDocuments } from './clinic-documents.ts';
import { ATTEMPTS } from './matrix-attempts.ts';
import { personOf } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';
import { spoiltCommits } from './spoilt-commits.ts';
import type { WireCommit } from './wire.ts';

const WRITES: readonly Operation[] = ['create', 'update'];
/** Their commits are sent for another object as well. */
const TOLD_ELSEWHERE: ReadonlySet<GuardedObject> = new Set([
  'plan-header',
  'section-plain-text',
  'team-only-item',
  'timeline-event',
  'team-only-event',
  'restricted-event',
]);

describe('What the access matrix allows is refused with any of its values spoilt:', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const object of GUARDED_OBJECTS.filter((each) => !TOLD_ELSEWHERE.has(each))) {
    for (const operation of WRITES) {
      const parties = PARTIES.filter((party) => may(party, operation, object));
      for (const party of new Set([...parties.slice(0, 1), ...parties.slice(-1)])) {
        it(`${party} to ${operation} ${object}`, async (t) => {
          const { send, honest } = await commitOf(t, object, operation, party);
          for (const { fault, commit } of spoiltCommits(honest)) assert.equal(await send(commit), 403, fault);
          assert.equal(await send(honest), 200);
        });
      }
    }
  }

  /** What the SDK would send for the attempt, before it is sent, and how to send it or another. */
  async function commitOf(
    t: TestContext,
    object: GuardedObject,
    operation: Operation,
    party: (typeof PARTIES)[number],
  ): Promise<{ readonly honest: WireCommit; readonly send: (commit: WireCommit) => Promise<number> }> {
    const database = await server.open(clinicDocuments());
    const person = personOf(party, object);
    const connect = globalThis.fetch;
    let caught:
      { readonly address: Parameters<typeof fetch>[0]; readonly request: RequestInit | undefined } | undefined;
    const fetching = t.mock.method(
      globalThis,
      'fetch',
      (address: Parameters<typeof fetch>[0], request?: RequestInit) => {
        caught = { address, request };
        return Promise.resolve(Response.json({ writeResults: [], commitTime: new Date().toISOString() }));
      },
    );
    await ATTEMPTS[object](operation, person, person.uid, database);
    fetching.mock.restore();
    assert.ok(caught);
    const { address, request } = caught;
    const { writes } = JSON.parse(request?.body as string) as { readonly writes: WireCommit };
    return {
      honest: writes,
      send: async (commit) => {
        const response = await connect(address, { ...request, body: JSON.stringify({ writes: commit }) });
        await response.arrayBuffer();
        return response.status;
      },
    };
  }
});
