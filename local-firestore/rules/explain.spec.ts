import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { RulesUnderTest } from './testing/rules-under-test.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    function isNext() {
      let before = resource.data.rev;
      let isOneMore = request.resource.data.rev == before + 1;
      return isOneMore;
    }
    match /c/{id} {
      allow update: if request.auth != null && (isNext() || request.auth.uid in ['root', 'admin']);
      allow create: if !(id == 'forbidden') && request.resource.data.name.size() <= 3;
      allow delete: if resource.data.keep ? false : true;
      allow get: if resource.data.owner.matches('[a-z]+');
      allow list: if resource.data.owner == request.auth.uid;
    }
  }
}`;

const rules = (explain = true): RulesUnderTest =>
  new RulesUnderTest(RULES, { 'c/d': { rev: 3, keep: true, owner: 'ANN' } }, explain).as('ann');

describe('a denial explains itself', () => {
  test('by the false parts with the values they saw', () => {
    assert.deepEqual(
      rules()
        .write({ 'c/d': { rev: 5 } })
        .split('\n'),
      [
        '',
        "false for 'update' @ L10",
        '  update c/d',
        '  L6:23  request.resource.data.rev == before + 1   (left 5, right 4)',
        "  L10:61  request.auth.uid in ['root', 'admin']   (item 'ann', in ['root', 'admin'])",
      ],
    );
  });

  test('by the part that failed', () => {
    assert.deepEqual(rules().write({ 'c/d': {} }).split('\n').slice(1), [
      "Property rev is undefined on object. for 'update' @ L10",
      '  update c/d',
      '  L6:23  request.resource.data.rev   (Property rev is undefined on object.)',
      "  L10:61  request.auth.uid in ['root', 'admin']   (item 'ann', in ['root', 'admin'])",
    ]);
  });

  test('by what must not be true', () => {
    assert.match(
      rules().write({ 'c/forbidden': { name: 'ann' } }),
      /\n {2}L11:25 {2}\(id == 'forbidden'\) {3}\(left 'forbidden', right 'forbidden', must not be true\)$/,
    );
    assert.match(rules().write({ 'c/d': null }), /\n {2}L12:24 {2}resource\.data\.keep {3}\(must not be true\)$/);
  });

  test('by the receiver of a method', () => {
    assert.match(
      rules().get('c/d'),
      /\n {2}L13:21 {2}resource\.data\.owner\.matches\('\[a-z\]\+'\) {3}\(of 'ANN', with '\[a-z\]\+'\)$/,
    );
    assert.match(
      rules().write({ 'c/new': { name: 'anna' } }),
      /\n {2}L11:48 {2}request\.resource\.data\.name\.size\(\) <= 3 {3}\(left 4, right 3\)$/,
    );
  });

  test('by the filter a query lacks', () => {
    assert.match(
      rules().list('c'),
      /\n {2}list c\/\*\n {2}L14:22 {2}resource\.data\.owner {3}\(the query has no filter on 'owner'\)$/,
    );
  });

  test('in bounded length whatever the values', () => {
    const message = rules().write({
      'c/new': { name: { long: 'x'.repeat(100_000), list: Array.from({ length: 10_000 }, () => 'y') } },
    });
    assert.ok(message.length < 1000, String(message.length));
  });

  test('never when told not to', () => {
    assert.equal(rules(false).write({ 'c/d': { rev: 5 } }), 'Missing or insufficient permissions.');
    assert.equal(rules(false).get('other/d'), 'Missing or insufficient permissions.');
  });
});
