import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { compileRules } from './compile-rules.ts';

function issuesOf(body: string, version = "rules_version = '2';"): string[] {
  const { issues } = compileRules(`${version} service cloud.firestore { match /a/{id} { ${body} } }`);
  return issues.map(({ severity, description }) => `${severity} ${description}`);
}

function finds(description: string, body: string, ...expected: string[]): void {
  test(description, () => assert.deepEqual(issuesOf(body), expected));
}

const lets = (count: number): string => Array.from({ length: count }, (_, index) => `let x${index} = 1;`).join(' ');
const terms = (count: number): string => Array.from({ length: count }, () => 'true').join(' && ');

describe('the checker', () => {
  finds('warns of unknown names', 'allow read: if nobody == 1;', 'WARNING Invalid variable name: nobody.');
  finds(
    'warns of unknown functions',
    'allow read: if f() && math.f(1) && [].f();',
    ...['f', 'f', 'f'].map((name) => `WARNING Invalid function name: ${name}.`),
  );
  finds(
    'knows path captures, parameters and lets',
    'function f(x) { let y = x; return y == id; } allow read: if f(id);',
  );
  finds(
    'does not let a function see its caller',
    'function f() { return x; } function g(x) { return f(); } allow read: if g(1);',
    'WARNING Invalid variable name: x.',
  );
  finds(
    'forbids recursion',
    'function f() { return g(); } function g() { return f(); }',
    "ERROR Recursive call: function 'f' calls itself.",
    "ERROR Recursive call: function 'g' calls itself.",
  );
  finds('forbids a let that uses itself', 'function f() { let x = x; return x; }', "ERROR 'x' is used before its let.");
  finds(
    'forbids a call with too few arguments',
    'function f(x) { return x; } allow read: if f();',
    "ERROR Function 'f' takes 1 arguments, not 0.",
  );
  finds('forbids unknown types', 'allow read: if 1 is integer;', 'ERROR Invalid type name: integer.');
  finds('takes eleven lets', `function f() { ${lets(11)} return 1; }`);
  finds(
    'forbids twelve lets',
    `function f() { ${lets(12)} return 1; }`,
    "ERROR Function 'f' has more than 11 let bindings.",
  );
  finds(
    'forbids eight arguments',
    'function f(a, b, c, d, e, g, h, i) { return 1; }',
    "ERROR Function 'f' takes more than 7 arguments.",
  );
  finds('takes a chain of 98 terms', `allow read: if ${terms(98)};`);
  finds('forbids a chain of 99 terms', `allow read: if ${terms(99)};`, 'ERROR More than 98 terms joined by &&.');
  finds(
    'forbids a second recursive wildcard in a match',
    'match /{a=**}/b/{c=**} { }',
    'ERROR A match may hold one recursive wildcard only.',
  );
  finds(
    'forbids matches nested eleven deep',
    `${'match /a/b { '.repeat(10)}${'} '.repeat(10)}`,
    'ERROR Matches are nested more than 10 deep.',
  );

  test('warns that a file without a version is read as version 1', () => {
    assert.deepEqual(issuesOf('', ''), ["WARNING Missing rules_version: rules are read as version '1'."]);
  });

  test('lets version 1 have a recursive wildcard only at the end', () => {
    assert.deepEqual(issuesOf('match /{rest=**} { } match /{rest=**}/b { }', "rules_version = '1';"), [
      "ERROR In rules_version '1' a recursive wildcard must end the path.",
    ]);
  });

  test('refuses a source beyond 256 KiB', () => {
    const { authoriser, issues } = compileRules(' '.repeat(256 * 1024 + 1));
    assert.equal(authoriser, undefined);
    assert.equal(issues[0]?.description, 'The rules are longer than 256 KiB.');
  });
});
