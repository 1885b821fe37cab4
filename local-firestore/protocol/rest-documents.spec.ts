import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { DOCUMENTS, refusalIn, withRest } from '../testing/rest-calls.ts';

const n = (value: number) => ({ fields: { n: { integerValue: String(value) } } });

describe('documents over REST', () => {
  it(
    'are created, read, updated and deleted',
    withRest(async ({ call }) => {
      const created = await call('POST', '/p?documentId=ada', n(1));
      assert.equal((created.json as { name: string }).name, `${DOCUMENTS}/p/ada`);
      const updated = await call('PATCH', '/p/ada?updateMask.fieldPaths=m', {
        fields: { m: { booleanValue: true }, n: { nullValue: null } },
      });
      assert.deepEqual((updated.json as { fields: unknown }).fields, { ...n(1).fields, m: { booleanValue: true } });
      assert.deepEqual(await call('GET', '/p/ada'), updated);
      assert.deepEqual(await call('DELETE', '/p/ada'), { status: 200, json: {} });
      const gone = await call('GET', '/p/ada');
      assert.deepEqual([gone.status, refusalIn(gone)], [404, `NOT_FOUND: Document (${DOCUMENTS}/p/ada) not found.`]);
    }),
  );

  it(
    'get an id of 20 letters and digits where none is given',
    withRest(async ({ call }) => {
      const ids = await Promise.all(
        [1, 2].map(async () => ((await call('POST', '/p', {})).json as { name: string }).name.slice(DOCUMENTS.length)),
      );
      assert.match(ids[0] ?? '', /^\/p\/[A-Za-z0-9]{20}$/);
      assert.notEqual(ids[0], ids[1]);
    }),
  );

  it(
    'are created only once',
    withRest(async ({ call }) => {
      await call('POST', '/p?documentId=ada', n(1));
      assert.equal((await call('POST', '/p?documentId=ada', n(2))).status, 409);
    }),
  );

  it(
    'are written under a precondition',
    withRest(async ({ call }) => {
      assert.equal((await call('PATCH', '/p/ada?currentDocument.exists=true', n(1))).status, 404);
      assert.equal((await call('PATCH', '/p/ada?currentDocument.exists=false', n(1))).status, 200);
      assert.equal((await call('DELETE', '/p/ada?currentDocument.updateTime=2001-01-01T00:00:00Z')).status, 400);
      assert.match(refusalIn(await call('DELETE', '/p/ada?currentDocument.exists=maybe')), /^INVALID_ARGUMENT/);
    }),
  );

  it(
    'are shown through a mask',
    withRest(async ({ call }) => {
      await call('PATCH', '/p/ada', { fields: { ...n(1).fields, m: { integerValue: 2 } } });
      assert.deepEqual((await call('GET', '/p/ada?mask.fieldPaths=n')).json, {
        ...((await call('GET', '/p/ada')).json as object),
        ...n(1),
      });
    }),
  );

  it(
    'may be called what an address has to encode',
    withRest(async ({ call }) => {
      const { json } = await call('PATCH', '/p/a%20b%3A%C3%A9', n(1));
      assert.equal((json as { name: string }).name, `${DOCUMENTS}/p/a b:é`);
      assert.match(refusalIn(await call('GET', '/p/%E0%A4%A')), /^INVALID_ARGUMENT: .*percent-encoded/);
    }),
  );

  it(
    'are not read as of the past',
    withRest(async ({ call }) => {
      assert.equal((await call('GET', '/p/ada?readTime=2024-01-01T00:00:00Z')).status, 501);
    }),
  );
});
