import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { WireWrite } from './wire.ts';
import { leavesOf, movedTo, valueAt, withField, withValue } from './wire.ts';

const WRITE: WireWrite = {
  update: {
    name: 'a/b',
    fields: { rev: { integerValue: '1' }, content: { mapValue: { fields: { text: { stringValue: 'x' } } } } },
  },
  updateMask: { fieldPaths: ['rev', 'content'] },
};

describe('A write on the wire', () => {
  it('is looked through for values, those within maps included', () => {
    assert.deepEqual(
      leavesOf(WRITE).map(({ keys }) => keys.join('.')),
      ['rev', 'content.text'],
    );
    assert.deepEqual(leavesOf({ delete: 'a/b' }), []);
  });

  it('tells a value by its keys', () => {
    assert.deepEqual(valueAt(WRITE, ['content', 'text']), { stringValue: 'x' });
    assert.equal(valueAt(WRITE, ['content', 'other']), undefined);
    assert.equal(valueAt(WRITE, ['rev', 'other']), undefined);
  });

  it('gets another value, or none, at any depth', () => {
    const changed = withValue(WRITE, ['content', 'text'], { nullValue: null });
    assert.deepEqual(changed.update?.fields?.['content'], { mapValue: { fields: { text: { nullValue: null } } } });
    const emptied = withValue(WRITE, ['content', 'text'], undefined);
    assert.deepEqual(emptied.update?.fields?.['content'], { mapValue: { fields: {} } });
    assert.deepEqual(Object.keys(withValue(WRITE, ['rev'], undefined).update?.fields ?? {}), ['content']);
  });

  it('gets one more field, and says so where it names what it sets', () => {
    const more = withField(WRITE, 'pinned', { booleanValue: true });
    assert.deepEqual(more.updateMask?.fieldPaths, ['rev', 'content', 'pinned']);
    assert.equal(more.update?.fields?.['pinned']?.['booleanValue'], true);
    assert.equal(withField({ update: { name: 'a/b' } }, 'pinned', { nullValue: null }).updateMask, undefined);
  });

  it('goes elsewhere', () => {
    assert.equal(movedTo(WRITE, 'c/d').update?.name, 'c/d');
  });
});
