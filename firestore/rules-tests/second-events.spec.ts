import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments } from './clinic-documents.ts';
import { ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';
import type { WireCommit } from './wire.ts';
import { movedTo, withValue } from './wire.ts';

const EDIT: Edit = {
  collection: 'problems',
  docId: 'open',
  discipline: 'rheumatology',
  patch: { clinicalStatus: 'remission' },
};
const FALSE_STORY = { mapValue: { fields: { clinicalStatus: { stringValue: 'inactive' } } } };

describe('A change has one event', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  // The SDK would send 2.0 as the whole number 2.
  for (const [name, rev] of [
    ['problems-open-2.0', 2],
    ['problems-open-2.5', 2.5],
  ] as const) {
    it(`and no second one of revision ${name.split('-')[2] ?? ''} that tells it otherwise`, async (t) => {
      const database = await server.open(clinicDocuments());
      const commit = await appCommit(EDIT, ROSA, clinicDocuments());
      const connect = globalThis.fetch;
      const sending = t.mock.method(globalThis, 'fetch', (address: string, request?: RequestInit) => {
        const { writes } = JSON.parse(request?.body as string) as { readonly writes: WireCommit };
        const event = writes.find(({ update }) => update?.name.includes('/events/'));
        assert.ok(event?.update);
        const told = withValue(withValue(event, ['after'], FALSE_STORY), ['rev'], { doubleValue: rev });
        const second = movedTo(told, event.update.name.replace(/[^/]+$/, name));
        return connect(address, { ...request, body: JSON.stringify({ writes: [...writes, second] }) });
      });
      await denies(send(database.as(ROSA.uid), commit));
      sending.mock.restore();
      await allows(send(database.as(ROSA.uid), commit));
    });
  }
});
