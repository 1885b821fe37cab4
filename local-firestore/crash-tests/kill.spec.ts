import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { killRounds } from './kill-rounds.ts';

const ROUNDS = 5;

describe('a server that is killed', () => {
  it('has every acknowledged commit when it starts again, and no half of any', async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'local-firestore-'));
    try {
      const figures = await killRounds(ROUNDS, join(folder, 'data.sqlite'));
      test.diagnostic(JSON.stringify(figures));
      assert.ok(figures.acknowledged > ROUNDS, 'hardly anything was committed');
      assert.deepEqual([figures.lost, figures.halfDone], [0, 0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
