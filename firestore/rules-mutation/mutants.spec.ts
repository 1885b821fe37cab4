import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { lineOf, mutantsOf, sampleOf, withMutant } from './mutants.ts';

/** The mutants of a condition, as `condition → replacement`. */
function mutantsOfCondition(condition: string, functions = ''): string[] {
  return mutantsOf(rulesWith(condition, functions)).map((mutant) => `${mutant.condition} → ${mutant.replacement}`);
}

function rulesWith(condition: string, functions = ''): string {
  return `service cloud.firestore { match /databases/{database}/documents { ${functions}
    match /c/{id} { allow get: if ${condition}; } } }`;
}

describe('Mutants', () => {
  it('answer yes and no in place of a whole statement', () => {
    assert.deepEqual(mutantsOfCondition('id == 1'), ['id == 1 → true', 'id == 1 → false']);
    assert.deepEqual(mutantsOfCondition('false'), ['false → true']);
  });

  it('drop each part of a chain once', () => {
    assert.deepEqual(mutantsOfCondition('a == 1 && b == 2').slice(2), ['a == 1 → true', 'b == 2 → true']);
    assert.deepEqual(mutantsOfCondition('a == 1 || b == 2').slice(2), ['a == 1 → false', 'b == 2 → false']);
    assert.deepEqual(mutantsOfCondition('a == 1 && (b == 2 || c == 3)').slice(2), [
      'a == 1 → true',
      '(b == 2 || c == 3) → true',
      'b == 2 → false',
      'c == 3 → false',
    ]);
  });

  it('take either way of a choice, and answer in place of each', () => {
    assert.deepEqual(mutantsOfCondition('a == 1 ? b == 2 : false').slice(2), [
      'a == 1 → true',
      'a == 1 → false',
      'b == 2 → true',
      'b == 2 → false',
      'false → true',
    ]);
  });

  it('take either way of a choice between values', () => {
    assert.deepEqual(mutantsOfCondition("a == (b == 2 ? 'x' : 'y')").slice(2), ['b == 2 → true', 'b == 2 → false']);
  });

  it('answer in place of what functions return and remember, where that is yes or no', () => {
    const functions = `function me() { return request.auth.uid; }
      function isMe(uid) { let isThere = uid != null; return isMine(uid); }
      function isMine(uid) { return uid == me(); }`;
    assert.deepEqual(mutantsOfCondition('isMe(id)', functions), [
      'uid != null → true',
      'uid != null → false',
      'isMine(uid) → true',
      'isMine(uid) → false',
      'uid == me() → true',
      'uid == me() → false',
      'isMe(id) → true',
      'isMe(id) → false',
    ]);
  });

  it('tell where they stand', () => {
    const rules = rulesWith('isMe(id)', 'function isMe(uid) { return uid == request.auth.uid; }');
    assert.deepEqual(
      mutantsOf(rules).map((mutant) => [mutant.place, lineOf(rules, mutant)]),
      [
        ['isMe', 1],
        ['isMe', 1],
        ['allow get of /c/{id}', 2],
        ['allow get of /c/{id}', 2],
      ],
    );
  });

  it('change nothing but their condition', () => {
    const rules = rulesWith('a == 1 && b == 2');
    const changed = mutantsOf(rules).map((mutant) => withMutant(rules, mutant));
    assert.deepEqual(
      changed,
      ['true', 'false', 'true && b == 2', 'a == 1 && true'].map((text) => rulesWith(text)),
    );
  });

  it('are drawn alike for one seed, and each at most once', () => {
    const mutants = mutantsOf(rulesWith('a == 1 && b == 2 && c == 3'));
    assert.deepEqual(sampleOf(mutants, 7, 3), sampleOf(mutants, 7, 3));
    assert.equal(new Set(sampleOf(mutants, 7, 99)).size, mutants.length);
  });
});
