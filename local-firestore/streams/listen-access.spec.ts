import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { StoredDocument } from '../documents/document.ts';
import type { Authoriser } from '../rules/authoriser.ts';
import { StatusError } from '../status.ts';
import { lessThan, ListenRig, query } from '../testing/listen-rig.ts';
import { ROOT } from '../testing/samples.ts';

describe('a Listen stream', () => {
  let rig: ListenRig;

  beforeEach(() => {
    rig = new ListenRig();
  });

  describe('under rules that look up a member', () => {
    const member = `${ROOT}/members/me`;

    beforeEach(() => {
      const judge = (read: (name: string) => unknown): void => {
        if (!read(member)) throw new StatusError('PERMISSION_DENIED', 'no member');
      };
      const authoriser: Authoriser = {
        judgeGet: (_auth, _time, _name, _stored, read) => judge(read),
        judgeList: (_auth, _time, _query, read) => judge(read),
        judgeListed: () => undefined,
        judgeCommit: () => undefined,
      };
      rig.databases.setRules({ source: '', authoriser });
      rig.put('members/me', 1);
    });

    it('loses its targets with the commit that takes the membership, and sees nothing of that commit', () => {
      const client = rig.open();
      client.add(2, query({}));
      client.take();
      rig.put('members/me', 2);
      rig.put('c/a', 1);
      assert.deepEqual(client.take(), ['a in 2', 'snapshot']);
      rig.commit({ delete: member }, { update: { name: `${ROOT}/c/b`, fields: {} } });
      rig.put('c/d', 1);
      assert.deepEqual(client.take(), ['REMOVE 2 because PERMISSION_DENIED']);
    });

    it('is judged once when it is opened, and looks up each document once', () => {
      const [lookups, client] = [rig.database.reads.ruleLookups, rig.open()];
      client.add(2, query({}));
      client.add(4, { documents: { documents: [member] } });
      assert.equal(rig.database.reads.ruleLookups - lookups, 2);
    });

    it('is judged again when other rules come into force', () => {
      const client = rig.open();
      client.add(2, query({}));
      client.take();
      const refuse = (): never => {
        throw new StatusError('PERMISSION_DENIED', 'closed');
      };
      const authoriser = { judgeGet: refuse, judgeList: refuse, judgeListed: refuse, judgeCommit: refuse };
      rig.databases.setRules({ source: '', authoriser });
      assert.deepEqual(client.take(), ['REMOVE 2 because PERMISSION_DENIED']);
    });
  });

  describe('under rules that allow every query, but no document with a number above 9', () => {
    const judge = (stored: StoredDocument | undefined): void => {
      const { n } = stored?.fields ?? {};
      if (n && 'integerValue' in n && Number(n.integerValue) > 9) throw new StatusError('PERMISSION_DENIED', 'secret');
    };

    beforeEach(() => {
      const authoriser: Authoriser = {
        judgeGet: (_auth, _time, _name, stored) => judge(stored),
        judgeList: () => undefined,
        judgeListed: (_auth, _time, _query, documents) => [...documents].forEach(judge),
        judgeCommit: () => undefined,
      };
      rig.databases.setRules({ source: '', authoriser });
    });

    it('refuses a query whose result holds such a document, rather than leave it out', () => {
      rig.put('c/a', 1);
      rig.put('c/b', 10);
      const client = rig.open();
      client.add(2, query({}));
      client.add(4, query({ where: lessThan(10) }));
      assert.deepEqual(client.take(), [
        'ADD 2',
        'REMOVE 2 because PERMISSION_DENIED',
        'ADD 4',
        'a in 4',
        'CURRENT 4',
        'snapshot',
      ]);
      rig.put('c/a', 2);
      assert.deepEqual(client.take(), ['a in 4', 'snapshot']);
    });

    it('ends a query that such a document enters, and goes on with the others', () => {
      rig.put('c/a', 1);
      const client = rig.open();
      client.add(2, query({}));
      client.add(4, query({ where: lessThan(10) }));
      client.add(6, query({ limit: 5 }));
      client.take();
      rig.commit(
        { update: { name: `${ROOT}/c/a`, fields: { n: { integerValue: '5' } } } },
        { update: { name: `${ROOT}/c/b`, fields: { n: { integerValue: '10' } } } },
      );
      const refused = [2, 6].map((target) => `REMOVE ${target} because PERMISSION_DENIED`);
      assert.deepEqual(client.take(), [...refused, 'a in 4', 'snapshot']);
      rig.put('c/a', 6);
      assert.deepEqual(client.take(), ['a in 4', 'snapshot']);
    });

    it('says that a document left a query without showing what it became', () => {
      rig.put('c/a', 1);
      const client = rig.open();
      client.add(2, query({ where: lessThan(5) }));
      client.take();
      rig.put('c/a', 8);
      assert.deepEqual(client.take(), ['a out of 2', 'snapshot']);
      rig.put('c/a', 1);
      client.take();
      rig.put('c/a', 10);
      assert.deepEqual(client.take(), ['a hidden from 2', 'snapshot']);
    });

    it('ends a document’s target when the document changes so, and not when it is deleted', () => {
      rig.put('c/a', 1);
      const client = rig.open();
      client.add(2, { documents: { documents: [`${ROOT}/c/a`] } });
      client.take();
      rig.commit({ delete: `${ROOT}/c/a` });
      assert.deepEqual(client.take(), ['a deleted from 2', 'snapshot']);
      rig.put('c/a', 10);
      assert.deepEqual(client.take(), ['REMOVE 2 because PERMISSION_DENIED']);
    });
  });
});
