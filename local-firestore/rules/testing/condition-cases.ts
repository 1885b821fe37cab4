import assert from 'node:assert/strict';
import { test } from 'node:test';

import { RulesUnderTest } from './rules-under-test.ts';

type Data = Readonly<Record<string, unknown>>;

export interface Given {
  readonly resource?: Data;
  readonly data?: Data;
  readonly uid?: string;
  readonly token?: Data;
  readonly documents?: Readonly<Record<string, Data>>;
}

/** A test that a write of `c/d` under the condition is allowed. */
export function allows(condition: string, given: Given = {}): void {
  test(`allows ${condition}`, () => assert.equal(answer(condition, given), 'allowed'));
}

/** A test that it is denied because the condition is false, or for the error told in `message`. */
export function denies(condition: string, given: Given = {}, message = 'false for'): void {
  test(`denies ${condition}${message === 'false for' ? '' : `: ${message}`}`, () => {
    const reason = answer(condition, given).split('\n')[1];
    assert.ok(reason?.startsWith(message), reason);
  });
}

/** A test that the condition cannot be evaluated. */
export function fails(condition: string, message: string, given: Given = {}): void {
  denies(condition, given, message);
}

function answer(condition: string, { resource, data = {}, uid, token, documents = {} }: Given): string {
  const rules = new RulesUnderTest(
    `rules_version = '2';
     service cloud.firestore { match /databases/{database}/documents { match /c/{id} { allow write: if ${condition}; } } }`,
    resource ? { ...documents, 'c/d': resource } : documents,
  );
  if (uid !== undefined) rules.as(uid, token);
  return rules.write({ 'c/d': data });
}
