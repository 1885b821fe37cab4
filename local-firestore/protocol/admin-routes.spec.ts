import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { DOCUMENTS, refusalIn, withRest } from '../testing/rest-calls.ts';

const DATABASE = '/emulator/v1/projects/demo/databases/(default)';
const RULES = '/emulator/v1/projects/demo:securityRules';
const ruleset = (condition: string) =>
  `rules_version = '2';\nservice cloud.firestore {\n  match /databases/{database}/documents {\n    match /{document=**} {\n      allow read, write: if ${condition};\n    }\n  }\n}\n`;
const upload = (content: string, more = {}) => ({ rules: { files: [{ name: 'firestore.rules', content }] }, ...more });

describe('the emulator’s endpoints', () => {
  it(
    'put rules in force for a project',
    withRest(async ({ raw, call }) => {
      assert.deepEqual(await raw('PUT', RULES, upload(ruleset('false'))), { status: 200, json: {} });
      assert.equal((await call('GET', '/p/a', undefined, {})).status, 403);
      assert.equal((await call('GET', '/p/a')).status, 404);
      assert.equal((await raw('GET', `/v1/${DOCUMENTS.replace('demo', 'other')}/p/a`)).status, 404);
      assert.deepEqual((await raw('GET', RULES)).json, {
        rules: { files: [{ name: 'security.rules', content: ruleset('false') }] },
      });
    }),
  );

  it(
    'keep the old rules where the new ones do not compile',
    withRest(async ({ raw, call }) => {
      await raw('PUT', RULES, upload(ruleset('false')));
      const refused = await raw('PUT', RULES, upload(ruleset('')));
      assert.equal(refused.status, 400);
      assert.match(refusalIn(refused), /^INVALID_ARGUMENT: Error compiling rules:\nL5:\d+ /);
      const { json } = await raw('PUT', RULES, upload(ruleset(''), { ignore_errors: true }));
      assert.equal((json as { issues: { severity: string }[] }).issues[0]?.severity, 'ERROR');
      assert.equal((await call('GET', '/p/a', undefined, {})).status, 403);
    }),
  );

  it(
    'clear everything, or what is at and below a path',
    withRest(async ({ raw, call }) => {
      for (const path of ['/p/a', '/p/a/s/x', '/q/b']) await call('PATCH', path, {});
      assert.deepEqual(await raw('DELETE', `${DATABASE}/documents/p/a`), { status: 200, json: {} });
      assert.deepEqual([(await call('GET', '/p/a/s/x')).status, (await call('GET', '/q/b')).status], [404, 200]);
      await raw('DELETE', `${DATABASE}/documents`);
      assert.equal((await call('GET', '/q/b')).status, 404);
      assert.equal((await raw('DELETE', `${DATABASE}/documents/__p__/a`)).status, 400);
    }),
  );

  it(
    'bill reads as Cloud Firestore would',
    withRest(async ({ raw, call }) => {
      for (const path of ['/p/a', '/p/b']) await call('PATCH', path, {});
      await call('POST', ':runQuery', { structuredQuery: { from: [{ collectionId: 'p' }] } });
      await call('POST', ':runQuery', { structuredQuery: { from: [{ collectionId: 'none' }] } });
      await call('POST', ':batchGet', { documents: [`${DOCUMENTS}/p/a`, `${DOCUMENTS}/p/none`] });
      await call('GET', '/p/a');
      await call('GET', '/p');
      const aggregations = [{ count: {} }];
      await call('POST', ':runAggregationQuery', {
        structuredAggregationQuery: { structuredQuery: { from: [{ collectionId: 'p' }] }, aggregations },
      });
      assert.deepEqual((await raw('GET', `${DATABASE}/reads`)).json, { documents: 9, ruleLookups: 0 });
      assert.deepEqual((await raw('DELETE', `${DATABASE}/reads`)).json, { documents: 0, ruleLookups: 0 });
    }),
  );

  it(
    'reset',
    withRest(async ({ raw, call }) => {
      await call('PATCH', '/p/a', {});
      assert.deepEqual(await raw('POST', '/reset'), { status: 200, json: 'Resetting...\n' });
      assert.equal((await call('GET', '/p/a')).status, 404);
    }),
  );

  it(
    'name what they do not do',
    withRest(async ({ raw }) => {
      assert.match(
        refusalIn(await raw('GET', '/emulator/v1/projects/demo:ruleCoverage')),
        /^UNIMPLEMENTED: .*ruleCoverage/,
      );
      assert.equal((await raw('GET', '/emulator/v1/nope')).status, 404);
    }),
  );
});
