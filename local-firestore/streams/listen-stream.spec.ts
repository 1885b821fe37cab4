import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import { lessThan, type ListeningClient, ListenRig, query } from '../testing/listen-rig.ts';
import { ROOT } from '../testing/samples.ts';

describe('a Listen stream', () => {
  let rig: ListenRig;

  beforeEach(() => {
    rig = new ListenRig();
  });

  it('sends a query’s documents in order, then says that it is current', () => {
    rig.put('c/a', 2);
    rig.put('c/b', 1);
    const client = rig.open();
    client.add(2, query({ orderBy: [{ field: { fieldPath: 'n' } }] }));
    assert.deepEqual(client.take(), ['ADD 2', 'b in 2', 'a in 2', 'CURRENT 2', 'snapshot']);
  });

  it('says of a missing document that it is missing', () => {
    const client = rig.open();
    client.add(2, { documents: { documents: [`${ROOT}/c/a`] } });
    assert.deepEqual(client.take(), ['ADD 2', 'a deleted from 2', 'CURRENT 2', 'snapshot']);
  });

  it('tells a commit once for each document, with all its targets, as one snapshot', () => {
    rig.put('c/a', 1);
    const client = rig.open();
    client.add(2, query({}));
    client.add(4, query({ where: lessThan(5) }));
    client.add(6, { documents: { documents: [`${ROOT}/c/a`] } });
    client.take();
    rig.commit(
      { update: { name: `${ROOT}/c/a`, fields: { n: { integerValue: '9' } } } },
      { update: { name: `${ROOT}/c/b`, fields: { n: { integerValue: '3' } } } },
      { update: { name: `${ROOT}/other/x`, fields: {} } },
    );
    assert.deepEqual(client.take(), ['a in 2 6 out of 4', 'b in 2 4', 'snapshot']);
    rig.commit({ delete: `${ROOT}/c/a` });
    assert.deepEqual(client.take(), ['a deleted from 2 6', 'snapshot']);
  });

  it('is silent about commits that do not concern it', () => {
    const client = rig.open();
    client.add(2, query({ where: lessThan(5) }));
    client.take();
    rig.put('c/a', 7);
    rig.put('d/a', 1);
    rig.put('c/a/c/deeper', 1);
    assert.deepEqual(client.take(), []);
  });

  it('follows a collection group at any depth', () => {
    const client = rig.open();
    client.add(2, query({ from: [{ collectionId: 'c', allDescendants: true }] }));
    client.take();
    rig.put('x/y/c/deep', 1);
    assert.deepEqual(client.take(), ['deep in 2', 'snapshot']);
  });

  it('keeps a limited query’s window, and sends the document that moves up', () => {
    rig.put('c/a', 1);
    rig.put('c/b', 2);
    rig.put('c/d', 4);
    const client = rig.open();
    client.add(2, query({ orderBy: [{ field: { fieldPath: 'n' } }], limit: 2 }));
    client.take();
    rig.put('c/c', 0);
    assert.deepEqual(client.take(), ['c in 2', 'b out of 2', 'snapshot']);
    rig.commit({ delete: `${ROOT}/c/a` });
    assert.deepEqual(client.take(), ['b in 2', 'a deleted from 2', 'snapshot']);
    rig.put('c/d', 9);
    assert.deepEqual(client.take(), []);
  });

  it('acknowledges each removal of a target that it knows', () => {
    const client = rig.open();
    client.add(2, query({}));
    client.take();
    client.remove(2);
    client.remove(8);
    rig.put('c/a', 1);
    assert.deepEqual(client.take(), ['REMOVE 2']);
  });

  it('refuses an impossible query without harm to other targets', () => {
    const client = rig.open();
    client.add(2, query({}));
    client.take();
    client.add(4, query({ limit: -1 }));
    assert.deepEqual(client.take(), ['ADD 4', 'REMOVE 4 because INVALID_ARGUMENT']);
    client.remove(4);
    rig.put('c/a', 1);
    assert.deepEqual(client.take(), ['REMOVE 4', 'a in 2', 'snapshot']);
  });

  it('refuses by name what is not emulated', () => {
    const client = rig.open();
    client.add(2, { ...query({}), once: true });
    client.add(4, { pipelineQuery: {} });
    const refused = [2, 4].flatMap((id) => [`ADD ${id}`, `REMOVE ${id} because UNIMPLEMENTED`]);
    assert.deepEqual(client.take(), refused);
  });

  describe('that comes back with a token', () => {
    function resume(client: ListeningClient, token: string, expectedCount: number, limit?: number): string[] {
      client.add(2, { ...query({ ...(limit && { limit }) }), resumeToken: token, expectedCount });
      return client.take();
    }

    function leave(limit?: number): string {
      const client = rig.open();
      client.add(2, query({ ...(limit && { limit }) }));
      client.take();
      client.stream.close();
      return client.token;
    }

    it('is sent only what it missed', () => {
      rig.put('c/a', 1);
      rig.put('c/b', 1);
      rig.put('c/c', 1);
      const token = leave();
      rig.put('c/a', 2);
      rig.commit({ delete: `${ROOT}/c/b` });
      rig.put('c/d', 1);
      rig.database.reads.reset();
      const messages = resume(rig.open(), token, 3);
      assert.deepEqual(messages, ['ADD 2', 'a in 2', 'b deleted from 2', 'd in 2', 'CURRENT 2', 'snapshot']);
      assert.equal(rig.database.reads.documents, 2);
    });

    it('is sent everything anew if it holds another number of documents than it should', () => {
      rig.put('c/a', 1);
      const token = leave();
      assert.deepEqual(resume(rig.open(), token, 5), ['ADD 2', 'RESET 2', 'a in 2', 'CURRENT 2', 'snapshot']);
    });

    it('is sent everything anew if the token is of another server', () => {
      rig.put('c/a', 1);
      assert.deepEqual(resume(rig.open(), 'MTIz', 1), ['ADD 2', 'RESET 2', 'a in 2', 'CURRENT 2', 'snapshot']);
    });

    it('is sent everything anew if a limited result may have moved, nothing if it has not', () => {
      rig.put('c/a', 1);
      rig.put('c/b', 1);
      const token = leave(1);
      rig.put('d/a', 1);
      assert.deepEqual(resume(rig.open(), token, 1, 1), ['ADD 2', 'CURRENT 2', 'snapshot']);
      rig.commit({ delete: `${ROOT}/c/a` });
      assert.deepEqual(resume(rig.open(), token, 1, 1), ['ADD 2', 'RESET 2', 'b in 2', 'CURRENT 2', 'snapshot']);
    });
  });

  it('counts the documents it sends as Cloud Firestore bills them', () => {
    rig.put('c/a', 1);
    rig.put('c/b', 1);
    const client = rig.open();
    client.add(2, query({}));
    client.add(4, query({ where: lessThan(0) }));
    assert.equal(rig.database.reads.documents, 3);
    rig.put('c/a', 2);
    rig.commit({ delete: `${ROOT}/c/b` });
    assert.equal(rig.database.reads.documents, 4);
  });

  it('is ended by a fault in telling it, which harms neither the commit nor other streams', (test) => {
    const printed = test.mock.method(process.stderr, 'write', () => true);
    const broken = rig.open();
    broken.add(2, query({}));
    broken.take();
    const sound = rig.open();
    sound.add(2, query({}));
    sound.take();
    broken.breakConnection();
    rig.put('c/a', 1);
    assert.deepEqual(sound.take(), ['a in 2', 'snapshot']);
    assert.equal(broken.failure?.status, 'INTERNAL');
    assert.match(String(printed.mock.calls[0]?.arguments[0]), /broken connection/);
    rig.put('c/a', 2);
    assert.deepEqual(sound.take(), ['a in 2', 'snapshot']);
    assert.equal(printed.mock.callCount(), 1);
  });
});
