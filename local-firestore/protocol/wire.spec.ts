import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { DATABASE, documentAt, fieldsOf, ROOT } from '../testing/samples.ts';
import { documentToJson, parseWrite, writeResultToJson } from './wire.ts';

const parse = (json: unknown) => parseWrite(json, DATABASE);
const ada = `${ROOT}/p/ada`;

describe('a write from the wire', () => {
  it('is an update with mask, transforms and precondition', () => {
    const write = parse({
      update: { name: ada, fields: { n: { integerValue: 1 } } },
      updateMask: { fieldPaths: ['n', '`odd key`.x'] },
      updateTransforms: [
        { fieldPath: 'at', setToServerValue: 'REQUEST_TIME' },
        { fieldPath: 'n', increment: { integerValue: '2' } },
        { fieldPath: 'l', appendMissingElements: { values: [{ stringValue: 'x' }] } },
      ],
      currentDocument: { updateTime: '1970-01-01T00:00:01.000002000Z' },
    });
    assert.deepEqual(write, {
      kind: 'update',
      name: ada,
      fields: fieldsOf({ n: 1 }),
      mask: [['n'], ['odd key', 'x']],
      transforms: [
        { field: ['at'], kind: 'requestTime' },
        { field: ['n'], kind: 'increment', operand: { integerValue: '2' } },
        { field: ['l'], kind: 'appendMissing', values: [{ stringValue: 'x' }] },
      ],
      precondition: { updateTime: 1_000_002 },
    });
  });

  it('tells an empty mask from none', () => {
    const mask = (json: object) => (parse({ update: { name: ada }, ...json }) as { mask: unknown }).mask;
    assert.equal(mask({}), undefined);
    assert.deepEqual(mask({ updateMask: {} }), []);
  });

  it('is a delete, a verify or a transform of its own', () => {
    assert.deepEqual(parse({ delete: ada, currentDocument: { exists: true } }), {
      kind: 'delete',
      name: ada,
      precondition: { exists: true },
    });
    assert.deepEqual(parse({ verify: ada, currentDocument: { exists: false } }), {
      kind: 'verify',
      name: ada,
      precondition: { exists: false },
    });
    const transform = parse({
      transform: { document: ada, fieldTransforms: [{ fieldPath: 'n', maximum: { integerValue: 1 } }] },
    });
    assert.deepEqual([transform.kind, transform.name, (transform as { mask: unknown }).mask], ['update', ada, []]);
  });

  it('is refused where it makes no sense', () => {
    const faults: [unknown, RegExp][] = [
      [{}, /^Write has no operation\.$/],
      [{ update: { name: ada }, delete: ada }, /has both "update" and "delete"/],
      [{ verify: ada }, /^a verify must contain a precondition$/],
      [
        { verify: ada, updateMask: {}, currentDocument: { exists: true } },
        /^a verify must not specify a document mask\.$/,
      ],
      [
        { update: { name: ada }, updateTransforms: [{ fieldPath: 'n', increment: { stringValue: 'x' } }] },
        /^Input must be int64 or double\.$/,
      ],
      [{ update: { name: ada }, updateTransforms: [{ fieldPath: 'n' }] }, /has no operation/],
      [{ update: { name: ada }, updateMask: { fieldPaths: ['a..b'] } }, /^Invalid property path "a\.\.b"/],
      [{ delete: ada, currentDocument: { updateTime: 'now' } }, /is not a timestamp/],
      [{ delete: 'projects/other/databases/(default)/documents/c/a' }, /is not in the database/],
    ];
    for (const [json, message] of faults)
      assert.throws(() => parse(json), { status: 'INVALID_ARGUMENT', message }, JSON.stringify(json));
  });
});

describe('an answer on the wire', () => {
  it('has a document’s times as text, and no fields where there are none', () => {
    const times = { createTime: '1970-01-01T00:00:00.000001Z', updateTime: '1970-01-01T00:00:00.000001Z' };
    assert.deepEqual(documentToJson(documentAt('p/ada')), { name: ada, ...times });
    assert.deepEqual(documentToJson(documentAt('p/ada', { n: 1 })), {
      name: ada,
      fields: fieldsOf({ n: 1 }),
      ...times,
    });
  });

  it('has of a write what there is to tell', () => {
    assert.deepEqual(writeResultToJson({}), {});
    assert.deepEqual(writeResultToJson({ updateTime: 0, transformResults: [{ nullValue: null }] }), {
      updateTime: '1970-01-01T00:00:00Z',
      transformResults: [{ nullValue: null }],
    });
  });
});
