import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Expression } from '../../local-firestore/rules/syntax.ts';
import { Failure } from '../../local-firestore/rules/values.ts';
import { Coverage } from './coverage.ts';
import type { Mutant } from './mutants.ts';

const CONDITION: Expression = { kind: 'name', name: 'isOpen', start: 10, end: 16 };
const ELSEWHERE: Expression = { ...CONDITION, start: 20, end: 26 };
const OPEN: Mutant = { place: 'isMe', condition: 'isOpen', replacement: 'true', start: 10, end: 16 };
const CLOSED: Mutant = { ...OPEN, replacement: 'false' };

describe('The tests that can tell a mutant from the rules', () => {
  it('are those in which its condition once came to something else', () => {
    const coverage = new Coverage([OPEN, CLOSED], 4);
    for (const [test, results] of [[true], [false], [new Failure('Null value error.')], [true, false]].entries()) {
      coverage.begin(test);
      for (const result of results) coverage.trace(CONDITION, result);
    }
    assert.deepEqual(coverage.testsOf(OPEN), [1, 2, 3]);
    assert.deepEqual(coverage.testsOf(CLOSED), [0, 2, 3]);
  });

  it('are none where the condition is not reached', () => {
    const coverage = new Coverage([OPEN], 1);
    coverage.trace(ELSEWHERE, false);
    assert.deepEqual(coverage.testsOf(OPEN), []);
  });
});
