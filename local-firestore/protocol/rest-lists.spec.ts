import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { DOCUMENTS, refusalIn, type RestCalls, withRest } from '../testing/rest-calls.ts';

interface Listing {
  readonly documents?: readonly { readonly name: string }[];
  readonly collectionIds?: readonly string[];
  readonly nextPageToken?: string;
}

async function write(call: RestCalls['call'], ...paths: string[]): Promise<void> {
  for (const [index, path] of paths.entries())
    await call('PATCH', `/${path}`, { fields: { n: { integerValue: 100 - index } } });
}

/** Names on each page, until there are no more. */
async function pages(call: RestCalls['call'], path: string): Promise<string[][]> {
  const found: string[][] = [];
  for (let token: string | undefined = ''; token !== undefined;) {
    const listing = (await call('GET', `${path}&pageToken=${token}`)).json as Listing;
    found.push((listing.documents ?? []).map(({ name }) => name.slice(DOCUMENTS.length + 1)));
    token = listing.nextPageToken;
  }
  return found;
}

describe('lists over REST', () => {
  it(
    'show a collection page by page, by name or by field',
    withRest(async ({ call }) => {
      await write(call, 'p/a', 'p/b', 'p/c', 'p/a/s/x');
      assert.deepEqual(await pages(call, '/p?pageSize=2'), [['p/a', 'p/b'], ['p/c']]);
      assert.deepEqual(await pages(call, '/p?pageSize=2&orderBy=n'), [['p/c', 'p/b'], ['p/a']]);
      assert.deepEqual(await pages(call, '/p?orderBy=__name__%20desc'), [['p/c', 'p/b', 'p/a']]);
      assert.deepEqual((await call('GET', '/none')).json, {});
    }),
  );

  it(
    'show the parents that do not exist to the administrator',
    withRest(async ({ call }) => {
      await write(call, 'p/a', 'p/ghost/s/x');
      assert.deepEqual(await pages(call, '/p?showMissing=true'), [['p/a', 'p/ghost']]);
      assert.deepEqual(await pages(call, '/p?showMissing=true&pageSize=1'), [['p/a'], ['p/ghost'], []]);
      assert.match(refusalIn(await call('GET', '/p?showMissing=true', undefined, {})), /^PERMISSION_DENIED/);
    }),
  );

  it(
    'show every collection at a place',
    withRest(async ({ call }) => {
      await write(call, 'p/a', 'q/b', 'p/a/s/x');
      assert.deepEqual(await pages(call, '/?pageSize=9'), [['p/a', 'q/b']]);
      assert.deepEqual(await pages(call, '/p/a/?pageSize=9'), [['p/a/s/x']]);
    }),
  );

  it(
    'name the collections to the administrator',
    withRest(async ({ call }) => {
      await write(call, 'q/b', 'p/a', 'ghost/x/s/y');
      assert.deepEqual((await call('POST', ':listCollectionIds', {})).json, { collectionIds: ['ghost', 'p', 'q'] });
      const first = (await call('POST', ':listCollectionIds', { pageSize: 2 })).json as Listing;
      assert.deepEqual(first.collectionIds, ['ghost', 'p']);
      assert.deepEqual(
        (await call('POST', ':listCollectionIds', { pageSize: 2, pageToken: first.nextPageToken })).json,
        { collectionIds: ['q'] },
      );
      assert.equal((await call('POST', ':listCollectionIds', {}, {})).status, 403);
    }),
  );

  it(
    'refuse page tokens of another order or none of theirs',
    withRest(async ({ call }) => {
      await write(call, 'p/a', 'p/b');
      const { nextPageToken } = (await call('GET', '/p?pageSize=1')).json as Listing;
      assert.equal((await call('GET', `/p?orderBy=n&pageToken=${nextPageToken}`)).status, 400);
      assert.equal((await call('GET', '/p?pageToken=nonsense')).status, 400);
    }),
  );
});
