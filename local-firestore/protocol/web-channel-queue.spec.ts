import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { WebChannelQueue } from './web-channel-queue.ts';

function queueOf(...payloads: string[]): WebChannelQueue {
  const queue = new WebChannelQueue();
  payloads.forEach((payload) => queue.push(payload));
  return queue;
}

const ids = (queue: WebChannelQueue, arrayId: number) => queue.after(arrayId).map(({ id }) => id);

describe('the queue of a WebChannel session', () => {
  it('numbers arrays from 1', () => {
    assert.deepEqual(ids(queueOf('a', 'b', 'c'), 0), [1, 2, 3]);
  });

  it('gives what comes after an array', () => {
    assert.deepEqual(ids(queueOf('a', 'b', 'c'), 2), [3]);
    assert.deepEqual(ids(queueOf('a', 'b', 'c'), 3), []);
  });

  it('forgets what the client has, and keeps counting', () => {
    const queue = queueOf('a', 'bb', 'ccc');
    queue.acknowledge(2);
    queue.push('dddd');
    assert.deepEqual(ids(queue, 0), [3, 4]);
    assert.equal(queue.size, 7);
    assert.equal(queue.lastId, 4);
  });

  it('takes an old acknowledgement for nothing new', () => {
    const queue = queueOf('a', 'b');
    queue.acknowledge(2);
    queue.acknowledge(1);
    assert.deepEqual(ids(queue, 0), []);
    assert.equal(queue.size, 0);
  });
});
