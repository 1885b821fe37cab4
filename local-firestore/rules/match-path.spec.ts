import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { RulesUnderTest } from './testing/rules-under-test.ts';

function under(body: string, version = 2): RulesUnderTest {
  return new RulesUnderTest(
    `rules_version = '${version}'; service cloud.firestore { match /databases/{database}/documents { ${body} } }`,
  );
}

const NOT_COVERED = /^\nNo matching allow statements\n/;

function covers(body: string, ...paths: string[]): void {
  test(`${body} covers ${paths.join(', ')}`, () => {
    for (const path of paths) assert.equal(under(body).get(path), 'allowed', path);
  });
}

function omits(body: string, ...paths: string[]): void {
  test(`${body} does not cover ${paths.join(', ')}`, () => {
    for (const path of paths) assert.match(under(body).get(path), NOT_COVERED, path);
  });
}

describe('a match', () => {
  covers('match /a/{id} { allow get; }', 'a/b');
  omits('match /a/{id} { allow get; }', 'b/b', 'a/b/c/d');
  omits('match /a/{id} { allow create; }', 'a/b');
  covers('match /a/b { allow read; }', 'a/b');
  covers('match /a/{id} { match /c/{d} { allow get; } }', 'a/b/c/d');
  omits('match /a/{id} { match /c/{d} { allow get; } }', 'a/b', 'a/b/x/d', 'a/b/c/d/e/f');
  covers('match /{all=**} { allow read; }', 'a/b', 'a/b/c/d');
  covers('match /a/{rest=**} { allow read; }', 'a/b', 'a/b/c/d');
  covers('match /{before=**}/posts/{post} { allow read; }', 'posts/p', 'a/b/posts/p', 'a/b/c/d/posts/p');
  omits('match /{before=**}/posts/{post} { allow read; }', 'posts/p/comments/c');
  covers("match /{before=**}/posts/{post} { allow read: if before == path('a/b') && post == 'p'; }", 'a/b/posts/p');
  covers("match /a/{x} { allow read: if false; } match /a/{y} { allow read: if y == 'b'; }", 'a/b');

  test('gives a recursive wildcard no empty run in version 1', () => {
    assert.match(under('match /a/b/{rest=**} { allow read; }', 1).get('a/b'), NOT_COVERED);
    assert.equal(under('match /a/b/{rest=**} { allow read; }').get('a/b'), 'allowed');
  });

  test('gives functions the captures of the matches around them', () => {
    const rules = under(
      "match /a/{x} { function isB() { return x == 'b'; } match /c/{x} { allow get: if isB() && x == 'd'; } }",
    );
    assert.equal(rules.get('a/b/c/d'), 'allowed');
    assert.match(rules.get('a/d/c/d'), /^\nfalse for 'get' @ L1\n/);
  });

  test('takes the nearest function of a name', () => {
    const rules = under(
      'function f() { return false; } match /a/{x} { function f() { return true; } allow get: if f(); }',
    );
    assert.equal(rules.get('a/b'), 'allowed');
  });
});
