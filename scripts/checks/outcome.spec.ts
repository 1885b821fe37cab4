import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { judge, readKarma, readNodeTest, readPlaywright } from './outcome.ts';

describe('The outcome of a stage', () => {
  it('counts what node --test passed, failed and cancelled', () => {
    const output = '✔ adds (1ms)\nℹ tests 9\nℹ suites 2\nℹ pass 6\nℹ fail 2\nℹ cancelled 1\nℹ skipped 0\n';
    assert.deepEqual(readNodeTest(output), { passed: 6, failed: 3 });
  });

  it('takes the last progress line of Karma', () => {
    const output = 'Chrome: Executed 3 of 40 SUCCESS (0 secs)\nChrome: Executed 40 of 40 (2 FAILED) (1.2 secs)\n';
    assert.deepEqual(readKarma(output), { passed: 38, failed: 2 });
  });

  it('reads a Karma run without a failure', () => {
    assert.deepEqual(readKarma('Executed 12 of 12 SUCCESS (0.4 secs / 0.3 secs)'), { passed: 12, failed: 0 });
  });

  it('takes a journey that passed only at the second attempt for a failure', () => {
    const report = JSON.stringify({ stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 0 } });
    assert.deepEqual(readPlaywright(report), { passed: 8, failed: 2 });
  });

  it('counts a crash as one failure even when every test passed', () => {
    assert.equal(judge({ passed: 5, failed: 0 }, 1, '').failed, 1);
    assert.equal(judge({ passed: 5, failed: 0 }, null, '').failed, 1);
  });

  it('does not count a reported failure twice', () => {
    assert.equal(judge({ passed: 5, failed: 2 }, 1, '').failed, 2);
  });

  it('counts a stage that ran nothing as one failure', () => {
    assert.equal(judge({ passed: 0, failed: 0 }, 0, '').failed, 1);
  });

  it('leaves a good run alone', () => {
    assert.deepEqual(judge({ passed: 5, failed: 0 }, 0, 'fine'), { passed: 5, failed: 0, output: 'fine' });
  });
});
