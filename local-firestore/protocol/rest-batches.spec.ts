import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { DOCUMENTS, refusalIn, withRest } from '../testing/rest-calls.ts';

const update = (path: string, more = {}) => ({ update: { name: `${DOCUMENTS}/${path}` }, ...more });
const demand = { currentDocument: { exists: true } };

describe('batches over REST', () => {
  it(
    'commit all writes or none',
    withRest(async ({ call }) => {
      assert.equal((await call('POST', ':commit', { writes: [update('p/a'), update('p/b', demand)] })).status, 404);
      assert.equal((await call('GET', '/p/a')).status, 404);
      const { json } = await call('POST', ':commit', { writes: [update('p/a'), { delete: `${DOCUMENTS}/p/b` }] });
      const { commitTime, writeResults } = json as { commitTime: string; writeResults: unknown };
      assert.deepEqual(writeResults, [{ updateTime: commitTime }, {}]);
    }),
  );

  it(
    'commit nothing without complaint',
    withRest(async ({ call }) => {
      assert.deepEqual(await call('POST', ':commit'), { status: 200, json: {} });
    }),
  );

  it(
    'read documents in the order asked, missing ones too',
    withRest(async ({ call }) => {
      await call('POST', ':commit', { writes: [update('p/a')] });
      const { json } = await call('POST', ':batchGet', { documents: [`${DOCUMENTS}/p/none`, `${DOCUMENTS}/p/a`] });
      const [missing, found] = json as { missing?: string; found?: { name: string } }[];
      assert.deepEqual([missing?.missing, found?.found?.name], [`${DOCUMENTS}/p/none`, `${DOCUMENTS}/p/a`]);
    }),
  );

  it(
    'write each by itself for the administrator',
    withRest(async ({ call }) => {
      const writes = [update('p/a'), update('p/b', demand)];
      const { json } = await call('POST', ':batchWrite', { writes });
      assert.deepEqual(
        (json as { status: { code?: number }[] }).status.map(({ code }) => code),
        [undefined, 5],
      );
      assert.equal((await call('GET', '/p/a')).status, 200);
      assert.equal((await call('POST', ':batchWrite', { writes }, {})).status, 403);
      assert.match(
        refusalIn(await call('POST', ':batchWrite', { writes: [writes[0], writes[0]] })),
        /more than once in a single request$/,
      );
    }),
  );

  it(
    'name what they do not do',
    withRest(async ({ call }) => {
      assert.equal(
        refusalIn(await call('POST', ':beginTransaction', {})),
        'UNIMPLEMENTED: Method google.firestore.v1.Firestore/BeginTransaction is unimplemented',
      );
      assert.equal((await call('POST', ':commit', { transaction: 'AA==', writes: [] })).status, 501);
      assert.equal((await call('POST', ':partitionQuery', {})).status, 501);
      assert.deepEqual(await call('POST', ':nosuchverb', {}), { status: 404, json: 'Not Found\n' });
    }),
  );
});
