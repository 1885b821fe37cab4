import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Mutant } from './mutants.ts';
import { staleExplanations, tally, verdictOn } from './verdicts.ts';

const MUTANT: Mutant = { place: 'isMe', condition: 'uid == me()', replacement: 'true', start: 0, end: 11 };
const OTHER: Mutant = { ...MUTANT, replacement: 'false' };
const EXPLANATION = { place: 'isMe', condition: 'uid == me()', replacement: 'true', why: 'Nobody else asks.' } as const;

describe('The verdicts on mutants', () => {
  it('count what was caught, what is explained and what is not', () => {
    const verdicts = [
      verdictOn(MUTANT, undefined, [EXPLANATION]),
      verdictOn(OTHER, undefined, [EXPLANATION]),
      verdictOn(OTHER, 'a test', []),
      verdictOn(MUTANT, 'a test', []),
    ];
    assert.deepEqual(tally(verdicts), { caught: 2, explained: 1, unexplained: [verdicts[1]], percentCaught: 50 });
  });

  it('are worth nothing without mutants', () => {
    assert.equal(tally([]).percentCaught, 0);
  });

  it('tell explanations of what is caught, or gone', () => {
    const survived = verdictOn(MUTANT, undefined, [EXPLANATION]);
    const caught = verdictOn(MUTANT, 'a test', [EXPLANATION]);
    assert.deepEqual(staleExplanations([survived], [EXPLANATION]), []);
    assert.deepEqual(staleExplanations([caught], [EXPLANATION]), [EXPLANATION]);
    assert.deepEqual(staleExplanations([], [EXPLANATION]), [EXPLANATION]);
  });
});
