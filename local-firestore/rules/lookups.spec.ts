import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { allows, fails } from './testing/condition-cases.ts';
import { RulesUnderTest } from './testing/rules-under-test.ts';

const KNOWN = { uid: 'ann', documents: { 'users/ann': { role: 'admin' } } };
const at = (path: string): string => `/databases/$(database)/documents/${path}`;

describe('looking documents up', () => {
  allows(`get(${at('users/$(request.auth.uid)')}).data.role == 'admin'`, KNOWN);
  allows(`get(${at('users/ann')}).id == 'ann' && get(${at('users/ann')}).__name__ == ${at('users/ann')}`, KNOWN);
  allows(`exists(${at('users/ann')}) && !exists(${at('users/bob')})`, KNOWN);
  allows(`get(${at('users/bob')}) == null`);
  fails(`get(${at('users/bob')}).data.role == 'admin'`, 'Null value error.');
  fails(
    'get(/databases/other/documents/users/ann) == null',
    'Invalid path for get: /databases/other/documents/users/ann',
  );
  fails(`get(${at('users')}) == null`, 'Invalid path for get: /databases/(default)/documents/users');
  fails("get('users/ann') == null", 'Unsupported operation error. Received: get(string). Expected: get(path).');
});

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    function seen(n) { return exists(/databases/$(database)/documents/seen/$(n)); }
    function none(a, b, c, d, e) { return !seen(a) && !seen(b) && !seen(c) && !seen(d) && !seen(e); }
    match /ten/{id} {
      allow write: if none('1', '2', '3', '4', '5') && none('6', '7', '8', '9', '10') && !seen('1') && !seen(id);
    }
    match /eleven/{id} { allow write: if (none('1', '2', '3', '4', '5') && none('6', '7', '8', '9', '10') && !seen('11')) || true; }
    match /own/{id} {
      allow write: if none(id + '1', id + '2', id + '3', id + '4', id + '5') && none(id + '6', id + '7', id + '8', id + '9', id + '10');
    }
    match /seen/{id} { allow write; }
  }
}`;

describe('the budget of lookups', () => {
  const rules = new RulesUnderTest(RULES);

  test('takes ten documents for a write, repeated ones and those of the commit for nothing', () => {
    assert.equal(rules.write({ 'ten/a': {}, 'seen/a': {} }).includes('@ L7'), false);
    assert.equal(rules.write({ 'ten/1': {} }), 'allowed');
  });

  test('denies an eleventh whatever else would allow', () => {
    assert.match(
      rules.write({ 'eleven/a': {} }),
      /^\nMore than 10 documents looked up for one operation\. for 'create' @ L9/,
    );
  });

  test('takes twenty documents for a commit', () => {
    assert.equal(rules.write({ 'own/a': {}, 'own/b': {} }), 'allowed');
    assert.match(
      rules.write({ 'own/a': {}, 'own/b': {}, 'own/c': {} }),
      /^\nMore than 20 documents looked up for one commit\./,
    );
  });
});
