import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { StoredDocument } from '../documents/document.ts';
import { moveWindow } from './limit-window.ts';

/** `a5` is document `a` with rank 5. */
function document(text: string): StoredDocument {
  const rank = Number(text.slice(1));
  return { name: text.charAt(0), fields: { rank: { integerValue: String(rank) } }, createTime: 1, updateTime: rank };
}

const compare = (a: StoredDocument, b: StoredDocument) => a.updateTime - b.updateTime;

function moved(window: string, limit: number, changed: string, candidates: string): string | undefined {
  const documents = (list: string) => list.split(' ').filter(Boolean).map(document);
  return moveWindow(documents(window), limit, compare, {
    changed: new Set(changed.split(' ')),
    candidates: documents(candidates),
  })
    ?.map(({ name, updateTime }) => `${name}${updateTime}`)
    .join(' ');
}

describe('the window of a limited query', () => {
  const cases: [
    what: string,
    window: string,
    limit: number,
    changed: string,
    candidates: string,
    now: string | undefined,
  ][] = [
    ['grows while it is not full', 'a1 b2', 3, 'c', 'c3', 'a1 b2 c3'],
    ['shrinks while it is not full', 'a1 b2', 3, 'a', '', 'b2'],
    ['lets a smaller document push the last one out', 'a1 b3', 2, 'c', 'c2', 'a1 c2'],
    ['does not let a greater document in when full', 'a1 b3', 2, 'c', 'c4', 'a1 b3'],
    ['orders a changed document anew', 'a1 b3 c5', 3, 'a', 'a4', 'b3 a4 c5'],
    ['keeps its last document when that moves forward', 'a1 b3 c5', 3, 'c', 'c2', 'a1 c2 b3'],
    ['must be asked for again when a full one loses a document', 'a1 b3', 2, 'a', '', undefined],
    ['must be asked for again when a document moves past the last one', 'a1 b3', 2, 'a', 'a4', undefined],
    ['must be asked for again when its last document moves back', 'a1 b3', 2, 'b', 'b4', undefined],
    ['replaces a lost document by one that is certain', 'a1 b3', 2, 'a c', 'c2', 'c2 b3'],
    ['cuts off what one commit adds too much', 'a1', 2, 'c d', 'c2 d3', 'a1 c2'],
  ];
  for (const [what, window, limit, changed, candidates, now] of cases) {
    it(what, () => assert.equal(moved(window, limit, changed, candidates), now));
  }
});
