import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { DATABASE, deleteWrite, fieldsOf, openDatabase, OWNER, ROOT, setWrite } from '../testing/samples.ts';
import { Databases } from './databases.ts';
import { DocumentFile } from './document-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-firestore-'));
after(() => rmSync(folder, { recursive: true }));

describe('the data file', () => {
  it('gives back every committed document, its times and odd names included', () => {
    const path = join(folder, 'documents.sqlite');
    const fields = { list: [{ deep: { n: 1 } }], bytes: { bytesValue: 'AQI=' }, 'odd `key`': 'ü', ['__proto__x']: 1 };
    const first = new DocumentFile(path);
    const before = openDatabase({ file: first });
    before.commit([setWrite('p/ada', fields), setWrite('p/bo', {})], OWNER);
    before.commit([deleteWrite('p/bo')], OWNER);
    first.close();

    const second = new DocumentFile(path);
    const again = openDatabase({ file: second });
    const { createTime = 0, ...rest } = again.read(`${ROOT}/p/ada`) ?? {};
    assert.deepEqual(rest, { name: `${ROOT}/p/ada`, fields: fieldsOf(fields), updateTime: createTime });
    assert.equal(Object.getPrototypeOf(again.read(`${ROOT}/p/ada`)?.fields), null);
    assert.equal(again.read(`${ROOT}/p/bo`), undefined);
    second.close();
  });

  it('keeps the clock rising after a restart with an earlier wall clock', () => {
    const path = join(folder, 'clock.sqlite');
    const first = new DocumentFile(path);
    const { commitTime } = openDatabase({ file: first, clock: () => 9_000_000 }).commit([setWrite('p/ada', {})], OWNER);
    first.close();

    const second = new DocumentFile(path);
    const again = openDatabase({ file: second, clock: () => 1_000_000 });
    assert.equal(again.lastCommitTime(), commitTime);
    assert.ok(again.commit([setWrite('p/bo', {})], OWNER).commitTime > commitTime);
    second.close();
  });

  it('keeps databases apart, also where one name begins another', () => {
    const path = join(folder, 'databases.sqlite');
    const names = ['projects/demo/databases/d', 'projects/demo/databases/d2'];
    const first = new DocumentFile(path);
    const before = new Databases(() => 1, first);
    for (const name of names) {
      before.open(name).commit([{ ...setWrite('p/x', {}), name: `${name}/documents/p/x` }], OWNER);
    }
    first.close();

    const second = new DocumentFile(path);
    assert.deepEqual(second.databaseNames().sort(), names);
    for (const name of names)
      assert.deepEqual(
        [...second.documentsOf(name)].map((document) => document.name),
        [`${name}/documents/p/x`],
      );
    second.close();
  });

  it('belongs to one server at a time', () => {
    const path = join(folder, 'exclusive.sqlite');
    const first = new DocumentFile(path);
    openDatabase({ file: first });
    assert.throws(() => new DocumentFile(path), /locked/);
    first.close();
  });

  it('saves nothing of a commit that fails', () => {
    const file = new DocumentFile(join(folder, 'failing.sqlite'));
    const change = {
      name: `${ROOT}/p/ada`,
      before: undefined,
      after: { name: `${ROOT}/p/ada`, fields: {}, createTime: 1, updateTime: 1 },
    };
    const broken = { ...change, after: { ...change.after, createTime: Number.NaN } };
    assert.throws(() => file.save(DATABASE, 1, [change, broken]));
    assert.deepEqual([...file.documentsOf(DATABASE)], []);
    file.close();
  });
});
