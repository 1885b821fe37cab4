import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { DOCUMENTS, refusalIn, type RestCalls, withRest } from '../testing/rest-calls.ts';

interface Part {
  readonly document?: { readonly name: string };
  readonly result?: { readonly aggregateFields: unknown };
  readonly readTime: string;
  readonly skippedResults?: number;
  readonly done?: boolean;
}

async function write(call: RestCalls['call'], ...paths: string[]): Promise<void> {
  const writes = paths.map((path, index) => ({
    update: { name: `${DOCUMENTS}/${path}`, fields: { n: { integerValue: index } } },
  }));
  await call('POST', ':commit', { writes });
}

async function query(call: RestCalls['call'], structuredQuery: object, parent = ''): Promise<Part[]> {
  return (await call('POST', `${parent}:runQuery`, { structuredQuery })).json as Part[];
}

const from = [{ collectionId: 'p' }];

describe('queries over REST', () => {
  it(
    'answer each document, the last one with done',
    withRest(async ({ call }) => {
      await write(call, 'p/a', 'p/b', 'p/c');
      const parts = await query(call, { from, offset: 1 });
      assert.deepEqual(
        parts.map(({ document }) => document?.name),
        [`${DOCUMENTS}/p/b`, `${DOCUMENTS}/p/c`],
      );
      assert.deepEqual(
        parts.map(({ skippedResults, done }) => [skippedResults, done]),
        [
          [1, undefined],
          [undefined, true],
        ],
      );
    }),
  );

  it(
    'answer a time of reading where they find nothing',
    withRest(async ({ call }) => {
      const [part, ...more] = await query(call, { from });
      assert.deepEqual([part?.document, part?.done, more], [undefined, true, []]);
      assert.match(part?.readTime ?? '', /^\d{4}-.*Z$/);
    }),
  );

  it(
    'run below a document',
    withRest(async ({ call }) => {
      await write(call, 'p/a', 'q/x/p/b');
      assert.deepEqual(
        (await query(call, { from }, '/q/x')).map(({ document }) => document?.name),
        [`${DOCUMENTS}/q/x/p/b`],
      );
      assert.match(refusalIn(await call('POST', '/q:runQuery', {})), /^INVALID_ARGUMENT: Document parent name/);
    }),
  );

  it(
    'aggregate',
    withRest(async ({ call }) => {
      await write(call, 'p/a', 'p/b', 'p/c');
      const aggregations = [
        { count: {}, alias: 'all' },
        { sum: { field: { fieldPath: 'n' } } },
        { avg: { field: { fieldPath: 'n' } } },
      ];
      const { json } = await call('POST', ':runAggregationQuery', {
        structuredAggregationQuery: { structuredQuery: { from }, aggregations },
      });
      const [part] = json as Part[];
      assert.deepEqual(part?.result?.aggregateFields, {
        all: { integerValue: '3' },
        field_1: { integerValue: '3' },
        field_2: { doubleValue: 1 },
      });
    }),
  );

  it(
    'are refused with any document that the rules refuse, though their filters are allowed',
    withRest(async ({ call, raw }) => {
      const rules =
        "rules_version = '2'; service cloud.firestore { match /{x=**} { allow list: if resource.data.n is int; } }";
      await raw('PUT', '/emulator/v1/projects/demo:securityRules', { rules: { files: [{ content: rules }] } });
      await write(call, 'p/a', 'p/b');
      const structuredQuery = {
        from,
        where: { fieldFilter: { field: { fieldPath: 'n' }, op: 'EQUAL', value: { integerValue: '1' } } },
      };
      const aggregationQuery = { structuredAggregationQuery: { structuredQuery, aggregations: [{ count: {} }] } };
      const ask = async () => [
        refusalIn(await call('POST', ':runQuery', { structuredQuery }, {})),
        refusalIn(await call('POST', ':runAggregationQuery', aggregationQuery, {})),
      ];
      assert.deepEqual(await ask(), ['no refusal', 'no refusal']);
      await call('PATCH', '/p/c', { fields: { n: { doubleValue: 1 } } });
      for (const refusal of await ask())
        assert.match(refusal, /^PERMISSION_DENIED: \nfalse for 'list' @ L1\n {2}list p\/c\n/);
    }),
  );

  it(
    'refuse aggregations that are none, too many or of one name',
    withRest(async ({ call }) => {
      const refusalOf = async (...aggregations: unknown[]) =>
        refusalIn(
          await call('POST', ':runAggregationQuery', {
            structuredAggregationQuery: { structuredQuery: { from }, aggregations },
          }),
        );
      const count = (alias: string) => ({ count: {}, alias });
      assert.match(await refusalOf(), /Aggregations can not be empty/);
      assert.match(await refusalOf(...'abcdef'.split('').map(count)), /is 5\. Received: 6$/);
      assert.match(await refusalOf(count('a'), count('a')), /duplicate alias: a\.$/);
      assert.match(await refusalOf({ alias: 'a' }), /Operator field in Aggregation is not set/);
      assert.match(
        await refusalOf({ sum: { field: { fieldPath: '__name__' } } }),
        /not supported for the property: __key__/,
      );
    }),
  );
});
