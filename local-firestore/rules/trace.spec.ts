import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { compileRules } from './compile-rules.ts';
import { DOCUMENTS, plainDocument, TIME } from './testing/plain-documents.ts';

const RULES = `service cloud.firestore {
  match /databases/{database}/documents {
    function isOpen() { let open = resource.data.open; return open && open; }
    match /c/{id} { allow get: if resource.data.owner == 'ann' || isOpen(); }
  }
}`;

/** Each logical or comparing expression evaluated for a get, with what it came to. */
function traced(data: Readonly<Record<string, unknown>>): string[] {
  const lines: string[] = [];
  const { authoriser } = compileRules(RULES, {
    explain: true,
    trace: (node, result) => {
      const text = RULES.slice(node.start, node.end);
      const told = typeof result === 'boolean' || result === null ? String(result) : typeof result;
      if (/[=|&]|open/i.test(text)) lines.push(`${text} → ${told}`);
    },
  });
  const document = plainDocument('c/d', data);
  const read = () => document;
  try {
    authoriser?.judgeGet(null, TIME, `${DOCUMENTS}/c/d`, document, read);
  } catch {
    lines.push('denied');
  }
  return lines;
}

describe('a trace', () => {
  test('tells what was evaluated and to what, innermost first', () => {
    assert.deepEqual(traced({ owner: 'bob', open: true }), [
      "resource.data.owner == 'ann' → false",
      'resource.data.open → true',
      'open → true',
      'open → true',
      'open && open → true',
      'isOpen() → true',
      "resource.data.owner == 'ann' || isOpen() → true",
    ]);
  });

  test('leaves out what was not reached', () => {
    assert.deepEqual(traced({ owner: 'ann' }), [
      "resource.data.owner == 'ann' → true",
      "resource.data.owner == 'ann' || isOpen() → true",
    ]);
  });

  test('tells of failures, and of nothing evaluated only to explain them', () => {
    assert.deepEqual(traced({ owner: 'bob' }), [
      "resource.data.owner == 'ann' → false",
      'resource.data.open → object',
      'open → object',
      'open → object',
      'open && open → object',
      'isOpen() → object',
      "resource.data.owner == 'ann' || isOpen() → object",
      'denied',
    ]);
  });
});
