import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fieldsOf, valueOf } from '../testing/samples.ts';
import { bytesLength, fieldsSize, nameSize, valueSize } from './value-size.ts';

describe('storage size', () => {
  it('follows Firestore’s rules for each kind of value', () => {
    const sizes: [unknown, number][] = [
      [null, 1],
      [true, 1],
      [5, 8],
      [1.5, 8],
      ['añ', 4],
      [{ timestampValue: '2024-01-01T00:00:00Z' }, 8],
      [{ bytesValue: 'AQI=' }, 2],
      [{ geoPointValue: {} }, 16],
      [[1, 'a'], 10],
      [{ k: 1 }, 42],
      [{ referenceValue: 'projects/p/databases/d/documents/users/jo' }, 25],
    ];
    for (const [plain, size] of sizes) assert.equal(valueSize(valueOf(plain)), size, JSON.stringify(plain));
  });

  it('counts the example of the documentation', () => {
    const name = 'projects/p/databases/d/documents/users/jeff/tasks/my_task_id';
    const fields = fieldsOf({ type: 'Personal', done: false, priority: 1, description: 'Learn Cloud Firestore' });
    assert.equal(nameSize(name), 44);
    assert.equal(nameSize(name) + fieldsSize(fields) + 32, 147);
  });

  it('knows how many bytes base64 stands for', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'abcd'])
      assert.equal(bytesLength(Buffer.from(text).toString('base64')), text.length);
  });
});
