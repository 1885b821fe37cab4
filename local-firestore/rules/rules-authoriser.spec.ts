import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { RulesUnderTest } from './testing/rules-under-test.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    function event(id, rev) { return /databases/$(database)/documents/events/$(id + '-' + string(rev)); }
    match /goals/{goal} {
      allow create: if request.resource.data.rev == 1 && existsAfter(event(goal, 1));
      allow update: if request.resource.data.rev == resource.data.rev + 1
        && !exists(event(goal, request.resource.data.rev))
        && getAfter(event(goal, request.resource.data.rev)).data.by == request.auth.uid;
      allow delete: if request.resource == null && resource.data.rev > 5;
      allow get: if resource == null || resource.data.owner == request.auth.uid;
    }
    match /events/{id} {
      allow create: if getAfter(/databases/$(database)/documents/goals/$(request.resource.data.goal)).data.rev == request.resource.data.rev
        && request.method == 'create';
    }
  }
}`;

const STORED = { 'goals/g': { rev: 3, owner: 'ann' }, 'events/g-3': { goal: 'g', rev: 3 } };
const rules = (): RulesUnderTest => new RulesUnderTest(RULES, STORED).as('ann');
const EVENT_4 = { goal: 'g', rev: 4, by: 'ann' };

describe('a commit', () => {
  test('sees the other writes of the commit after it', () => {
    assert.equal(rules().write({ 'goals/g': { rev: 4 }, 'events/g-4': EVENT_4 }), 'allowed');
    assert.equal(rules().write({ 'events/g-4': EVENT_4, 'goals/g': { rev: 4 } }), 'allowed');
    assert.equal(rules().write({ 'goals/new': { rev: 1 }, 'events/new-1': { goal: 'new', rev: 1 } }), 'allowed');
  });

  test('is denied where the other half is missing', () => {
    assert.match(rules().write({ 'goals/g': { rev: 4 } }), /^\nNull value error\. for 'update' @ L7\n/);
    assert.match(rules().write({ 'events/g-4': EVENT_4 }), /^\nfalse for 'create' @ L14\n/);
    assert.match(rules().write({ 'goals/new': { rev: 1 } }), /^\nfalse for 'create' @ L6\n/);
  });

  test('is denied when one write of several is', () => {
    assert.match(
      rules().write({ 'goals/g': { rev: 4 }, 'events/g-4': EVENT_4, 'other/x': {} }),
      /^\nNo matching allow statements\n {2}create other\/x$/,
    );
  });

  test('gives a delete no request.resource', () => {
    assert.match(rules().write({ 'goals/g': null }), /^\nfalse for 'delete' @ L10\n/);
    assert.equal(new RulesUnderTest(RULES, { 'goals/g': { rev: 6 } }).write({ 'goals/g': null }), 'allowed');
  });
});

describe('a get', () => {
  test('sees the stored document, null where there is none', () => {
    assert.equal(rules().get('goals/g'), 'allowed');
    assert.equal(rules().get('goals/missing'), 'allowed');
    assert.match(rules().as('bob').get('goals/g'), /^\nfalse for 'get' @ L11\n/);
    assert.match(new RulesUnderTest(RULES, STORED).get('goals/g'), /^\nNull value error\. for 'get' @ L11\n/);
  });
});

describe('limits of evaluation', () => {
  const deep = Array.from(
    { length: 21 },
    (_, n) => `function f${n}() { return ${n === 0 ? 'true' : `f${n - 1}()`}; }`,
  ).join('\n');
  const many = `function many(x) { return ${Array.from({ length: 90 }, () => 'x == 1').join(' && ')}; }`;
  const limited = (condition: string): string =>
    new RulesUnderTest(
      `rules_version = '2'; service cloud.firestore { match /{path=**} { ${deep} ${many} allow get: if ${condition}; } }`,
    ).get('a/b');

  test('are twenty calls deep', () => {
    assert.equal(limited('f19()'), 'allowed');
    assert.match(limited('f20() || true'), /^\nFunctions call each other more than 20 deep\./);
  });

  test('are a thousand expressions', () => {
    assert.equal(limited('many(1) && many(1) && many(1) && many(1) && many(1)'), 'allowed');
    assert.match(
      limited('(many(1) && many(1) && many(1) && many(1) && many(1) && many(1)) || true'),
      /^\nMore than 1000 expressions evaluated\./,
    );
  });
});
