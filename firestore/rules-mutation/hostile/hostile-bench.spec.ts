import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { PARTIES } from '../../../src/app/domain/access/access-matrix.ts';
import { databasePool } from '../database-pool.ts';
import { HostileBench } from './hostile-bench.ts';

const SEED = 1;
const REQUESTS = 200;
const EVERYTHING_ALLOWED = `rules_version = '2';
  service cloud.firestore { match /{document=**} { allow read, write; } }`;

describe('Two hundred random requests', () => {
  const rules = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');
  let bench: HostileBench;

  before(async () => {
    bench = await HostileBench.open(rules);
  });

  after(() => bench.close());

  for (const party of PARTIES) {
    it(`of a ${party} are answered as the access matrix says`, async () => {
      const { disagreements, refused } = await bench.try(party, SEED, REQUESTS);
      assert.deepEqual(
        disagreements.map(({ seed, what, answer }) => `${party}/${seed} ${what}: ${answer}`),
        [],
      );
      assert.ok(refused > 0);
    });
  }

  it('are not answered so by rules that allow everything', async () => {
    databasePool.useRules(EVERYTHING_ALLOWED);
    const { disagreements } = await bench.try('visitor', SEED, REQUESTS);
    databasePool.useRules(rules);
    assert.ok(disagreements.length > REQUESTS / 2);
  });

  it('are the same ones for one seed', async () => {
    databasePool.useRules(EVERYTHING_ALLOWED);
    const [first, again] = [await bench.try('coordinator', SEED, 50), await bench.try('coordinator', SEED, 50)];
    databasePool.useRules(rules);
    assert.deepEqual(
      first.disagreements.map(({ what }) => what),
      again.disagreements.map(({ what }) => what),
    );
  });
});
