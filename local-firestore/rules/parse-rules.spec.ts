import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { compileRules } from './compile-rules.ts';
import { parseRules } from './parse-rules.ts';

const HEAD = "rules_version = '2';\nservice cloud.firestore {";

function accepts(description: string, source: string): void {
  test(`accepts ${description}`, () => assert.deepEqual(compileRules(source).issues, []));
}

function rejects(description: string, source: string, expected: string): void {
  test(`rejects ${description}`, () => {
    const { authoriser, issues } = compileRules(source);
    assert.equal(authoriser, undefined);
    assert.equal(issues.map(({ line, column, description: text }) => `${line}:${column} ${text}`).join(), expected);
  });
}

const matching = (body: string): string => `${HEAD} match /a/{b} { ${body} } }`;
const allowing = (condition: string): string => matching(`allow read: if ${condition};`);

describe('the parser', () => {
  accepts('an empty service', `${HEAD} }`);
  accepts('statements without semicolons', matching('allow read: if true allow write'));
  accepts(
    'functions at every level',
    `rules_version = '2'; function f() { return true } service cloud.firestore { function g() { return f(); } match /a/{b} { function h(x) { let y = x; return g() && y; } allow get, list: if h(true); } }`,
  );
  accepts(
    'comments and both kinds of quotes',
    `// one\n${allowing(`'a' == "a" /* two\n lines */ && true // three\n`)}`,
  );
  accepts(
    'fields named like keywords',
    allowing('resource.data.match == resource.data.allow && resource.data.in == 1'),
  );
  accepts(
    'a path literal beside a division',
    allowing('exists(/databases/$(b)/documents/a/b) && 4 / 2 == 2 && /a/b == /c/d'),
  );
  accepts('slices and conditions with colons', allowing("'abc'[0:1] == 'a' ? true : false"));
  accepts('path segments of any script', `${HEAD} match /größe.v2/2fa/~x-y/{id=**} { allow read; } }`);

  rejects(
    'what ends too early',
    `${HEAD} match /a {`,
    "2:37 Unexpected end of file, expected 'match', 'allow', 'function' or '}'.",
  );
  rejects(
    'another service',
    "rules_version = '2';\nservice firebase.storage { }",
    "2:9 The service must be 'cloud.firestore'.",
  );
  rejects(
    'an unknown method',
    matching('allow reed;'),
    "2:48 Unexpected 'reed', expected a method such as read, write or get.",
  );
  rejects('a missing operand', allowing('1 =='), "2:61 Unexpected ';', expected an expression.");
  rejects(
    'an assignment for a comparison',
    allowing('1 = 1'),
    "2:59 Unexpected '=', expected 'match', 'allow', 'function' or '}'.",
  );
  rejects('an unknown escape', allowing(String.raw`'\d' == ''`), String.raw`2:58 Unsupported escape '\d' in a string.`);
  rejects('an open string', allowing("'a == 1"), "2:57 Unexpected '''.");
  rejects('an open comment', '/* a', '1:1 Unterminated comment.');
  rejects(
    'a path segment of text and value',
    allowing('/a/b$(b) == /a/b'),
    '2:61 A path segment is either literal text or one $(…).',
  );
  rejects(
    'an int beyond 64 bits',
    allowing('9223372036854775809 > 0'),
    '2:57 The int 9223372036854775809 is out of range.',
  );
  rejects('imports', "rules_version = '2';\nimport 'a';", '2:1 Imports are not supported.');
  rejects(
    'a function declared twice',
    matching('function f() { return 1; } function f() { return 2; }'),
    "2:69 Function 'f' is declared twice.",
  );
  rejects(
    'nesting that would exhaust the stack',
    allowing(`${'('.repeat(1000)}1${')'.repeat(1000)}`),
    '2:181 The expression is nested too deeply.',
  );

  test('counts columns and offsets in code points', () => {
    const [issue] = compileRules('// 😀😀\n/* 😀 */ service x.y {}').issues;
    assert.deepEqual(issue, {
      line: 2,
      column: 17,
      currentOffset: 22,
      endOffset: 24,
      severity: 'ERROR',
      description: "The service must be 'cloud.firestore'.",
    });
  });

  test('keeps where an expression stands, its parentheses included', () => {
    const source = matching('allow read: if (1 < 2) == true;');
    const condition = parseRules(source).service.matches[0]?.allows[0]?.condition;
    assert.equal(source.slice(condition?.start, condition?.end), '(1 < 2) == true');
  });
});
