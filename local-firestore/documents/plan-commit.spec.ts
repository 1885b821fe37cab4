import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { deleteWrite, documentAt, fieldsOf, ROOT, setWrite } from '../testing/samples.ts';
import type { StoredDocument } from './document.ts';
import { planCommit } from './plan-commit.ts';
import type { WriteRequest } from './write.ts';

const TIME = 1_714_557_600_123_456;

function plan(requests: readonly WriteRequest[], ...stored: StoredDocument[]) {
  return planCommit(requests, (name) => stored.find((document) => document.name === name), TIME);
}

describe('a planned commit', () => {
  it('creates, updates and deletes at one time', () => {
    const [ada, bo] = [documentAt('p/ada', { n: 1 }), documentAt('p/bo', { n: 1 })];
    const { writes, changes, results } = plan(
      [setWrite('p/new', { n: 1 }), setWrite('p/ada', { n: 2 }), deleteWrite('p/bo')],
      ada,
      bo,
    );
    assert.deepEqual(
      writes.map(({ method }) => method),
      ['create', 'update', 'delete'],
    );
    assert.deepEqual(results, [{ updateTime: TIME }, { updateTime: TIME }, {}]);
    assert.deepEqual(
      changes.map(({ after }) => after?.createTime),
      [TIME, 1, undefined],
    );
  });

  it('keeps the update time of a document it leaves as it is, and reports no change', () => {
    const { changes, results } = plan([setWrite('p/ada', { n: 1 })], documentAt('p/ada', { n: 1 }));
    assert.deepEqual(changes, []);
    assert.deepEqual(results, [{ updateTime: 1 }]);
  });

  it('reports no change for deleting what is not there', () => {
    assert.deepEqual(plan([deleteWrite('p/ada')]).changes, []);
  });

  it('touches only what the mask names', () => {
    const write = setWrite('p/ada', { n: 2, m: { x: 5 }, other: 9 }, { mask: [['n'], ['m', 'x'], ['gone']] });
    const { changes } = plan([write], documentAt('p/ada', { n: 1, m: { y: 1 }, gone: 1, kept: 1 }));
    assert.deepEqual(changes[0]?.after?.fields, fieldsOf({ n: 2, m: { x: 5, y: 1 }, kept: 1 }));
  });

  it('lets later writes see earlier ones', () => {
    const increment = { field: ['n'], kind: 'increment', operand: { integerValue: '1' } } as const;
    const again = setWrite(
      'p/ada',
      {},
      { mask: [], transforms: [increment, increment], precondition: { exists: true } },
    );
    const { failure, results, changes, writes } = plan([setWrite('p/ada', { n: 1 }), again]);
    assert.equal(failure, undefined);
    assert.deepEqual(results[1]?.transformResults, [{ integerValue: '2' }, { integerValue: '3' }]);
    assert.equal(changes.length, 1);
    assert.deepEqual(writes[1]?.before?.fields, fieldsOf({ n: 1 }));
  });

  it('writes server time as the commit’s own in whole milliseconds', () => {
    const at = { field: ['at'], kind: 'requestTime' } as const;
    const { results } = plan([setWrite('p/ada', {}, { transforms: [at] }), setWrite('p/bo', {}, { transforms: [at] })]);
    const expected = [{ timestampValue: '2024-05-01T10:00:00.123Z' }];
    assert.deepEqual(
      results.map(({ transformResults }) => transformResults),
      [expected, expected],
    );
  });

  it('notes the first precondition that fails', () => {
    const ada = documentAt('p/ada');
    const failures: [WriteRequest, RegExp, string][] = [
      [
        setWrite('p/none', {}, { precondition: { exists: true } }),
        /^no entity to update: app: "dev~demo"\npath <\n {2}Element \{\n {4}type: "p"\n {4}name: "none"/,
        'NOT_FOUND',
      ],
      [
        setWrite('p/ada', {}, { precondition: { exists: false } }),
        /^entity already exists: EntityRef\[partitionRef=dev~demo, path=\/p\/ada\]$/,
        'ALREADY_EXISTS',
      ],
      [
        setWrite('p/ada', {}, { precondition: { updateTime: 2 } }),
        /^the stored version \(1\) does not match the required base version \(2\)$/,
        'FAILED_PRECONDITION',
      ],
      [{ kind: 'verify', name: `${ROOT}/p/none`, precondition: { updateTime: 2 } }, /^no entity/, 'NOT_FOUND'],
    ];
    for (const [write, message, status] of failures) {
      const { failure } = plan([write], ada);
      assert.ok(failure);
      assert.equal(failure.status, status);
      assert.match(failure.message, message);
    }
  });

  it('verifies without writing', () => {
    const { verified, writes, changes, failure } = plan([
      { kind: 'verify', name: `${ROOT}/p/ada`, precondition: { exists: false } },
    ]);
    assert.deepEqual([verified, writes, changes, failure], [[`${ROOT}/p/ada`], [], [], undefined]);
  });

  it('refuses to verify and write one document', () => {
    const verify: WriteRequest = { kind: 'verify', name: `${ROOT}/p/ada`, precondition: { exists: false } };
    for (const writes of [
      [verify, deleteWrite('p/ada')],
      [deleteWrite('p/ada'), verify],
      [verify, verify],
    ]) {
      assert.throws(() => plan(writes), { status: 'INVALID_ARGUMENT', message: /^the same document cannot be/ });
    }
  });

  it('refuses documents above 1 MiB and more than 500 transforms of one', () => {
    const half = 'x'.repeat(600_000);
    assert.throws(() => plan([setWrite('p/ada', { a: half, b: half })]), {
      message: 'maximum entity size is 1048576 bytes',
    });
    const transforms = Array.from({ length: 501 }, () => ({ field: ['at'], kind: 'requestTime' }) as const);
    assert.throws(() => plan([setWrite('p/ada', {}, { transforms })]), { status: 'INVALID_ARGUMENT' });
  });

  it('refuses ids longer than 1500 bytes', () => {
    assert.throws(() => plan([deleteWrite(`p/${'x'.repeat(1501)}`)]), {
      message: 'The key path element name is longer than 1500 bytes.',
    });
    assert.throws(() => plan([deleteWrite(`${'x'.repeat(1501)}/a`)]), {
      message: 'The key path element kind is longer than 1500 bytes.',
    });
  });
});
