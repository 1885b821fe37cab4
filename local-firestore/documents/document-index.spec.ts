import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { documentAt, idsOf, ROOT } from '../testing/samples.ts';
import { DocumentIndex } from './document-index.ts';

function indexOf(...paths: string[]): DocumentIndex {
  const index = new DocumentIndex();
  for (const document of paths.map((path) => documentAt(path)))
    index.apply({ name: document.name, before: undefined, after: document });
  return index;
}

describe('the document index', () => {
  it('finds documents by name and by collection', () => {
    const index = indexOf('p/ada', 'p/bo', 'p/ada/goals/g');
    assert.deepEqual(index.get(`${ROOT}/p/bo`), documentAt('p/bo'));
    assert.equal(index.get(`${ROOT}/p/none`), undefined);
    assert.deepEqual(idsOf([...index.collection(`${ROOT}/p`)]), ['ada', 'bo']);
    assert.deepEqual([...index.collection(`${ROOT}/none`)], []);
  });

  it('finds collections by their id wherever they are', () => {
    const index = indexOf('goals/x', 'p/ada/goals/g', 'p/ada/notes/n');
    assert.deepEqual([...index.pathsOf('goals')], [`${ROOT}/goals`, `${ROOT}/p/ada/goals`]);
  });

  it('forgets a collection with its last document', () => {
    const index = indexOf('p/ada', 'q/x');
    index.apply({ name: `${ROOT}/p/ada`, before: documentAt('p/ada'), after: undefined });
    index.apply({ name: `${ROOT}/p/none`, before: undefined, after: undefined });
    assert.deepEqual([...index.pathsOf('p')], []);
    assert.deepEqual([...index.paths()], [`${ROOT}/q`]);
  });
});
