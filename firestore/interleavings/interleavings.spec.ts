import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { runInterleavings } from './run-interleavings.ts';

describe('Two or three people writing in one record, while networks fail and windows crash', () => {
  it('lose no word, and leave one event for each action and no gap between revisions', async () => {
    const { figures, problems } = await runInterleavings(15, 1, () => undefined);
    assert.deepEqual([...problems], []);
    // Or nothing was put to the test.
    for (const name of ['merges', 'conflicts', 'crashes', 'cuts', 'saved'] as const) assert.ok(figures[name] > 0, name);
  });
});
