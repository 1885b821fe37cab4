import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Authoriser } from '../rules/authoriser.ts';
import { StatusError } from '../status.ts';
import { OWNER, VISITOR } from '../testing/samples.ts';
import { Databases } from './databases.ts';

const closed: Authoriser = {
  judgeGet: () => {
    throw new StatusError('PERMISSION_DENIED', 'closed');
  },
  judgeList() {},
  judgeListed() {},
  judgeCommit() {},
};
const open: Authoriser = { judgeGet() {}, judgeList() {}, judgeListed() {}, judgeCommit() {} };

const databaseName = (project: string) => `projects/${project}/databases/(default)`;

describe('the databases of a server', () => {
  it('spring into existence and stay the same', () => {
    const databases = new Databases(() => 1, undefined);
    assert.equal(databases.open(databaseName('a')), databases.open(databaseName('a')));
    assert.notEqual(databases.open(databaseName('a')), databases.open(databaseName('b')));
    assert.throws(() => databases.open('projects/a'), { status: 'INVALID_ARGUMENT' });
  });

  it('allow everything until rules are set, then those of their project or of all', () => {
    const databases = new Databases(() => 1, undefined);
    const read = (project: string) =>
      databases.open(databaseName(project)).access.authoriseGet(VISITOR, 'x', undefined);
    read('a');
    databases.setRules({ source: 'closed', authoriser: closed });
    databases.setRules({ source: 'open', authoriser: open }, 'a');
    read('a');
    assert.throws(() => read('b'), { status: 'PERMISSION_DENIED' });
    databases.setRules({ source: 'closed', authoriser: closed });
    assert.throws(() => read('a'), { status: 'PERMISSION_DENIED' });
    assert.equal(databases.rulesOf('a')?.source, 'closed');
  });

  it('tell only the databases whose rules changed', () => {
    const databases = new Databases(() => 1, undefined);
    const told: string[] = [];
    for (const project of ['a', 'b']) databases.open(databaseName(project)).onRulesChanged(() => told.push(project));
    databases.setRules({ source: '', authoriser: open }, 'a');
    assert.deepEqual(told.splice(0), ['a']);
    databases.setRules({ source: '', authoriser: open });
    assert.deepEqual(told, ['a', 'b']);
  });

  it('are cleared together', () => {
    const databases = new Databases(() => 1, undefined);
    const names = ['a', 'b'].map((project) => {
      const name = `${databaseName(project)}/documents/c/x`;
      databases
        .open(databaseName(project))
        .commit(
          [{ kind: 'update', name, fields: {}, mask: undefined, transforms: [], precondition: undefined }],
          OWNER,
        );
      return name;
    });
    databases.clear();
    assert.deepEqual(
      names.map((name, index) => databases.open(databaseName('ab'.charAt(index))).read(name)),
      [undefined, undefined],
    );
  });
});
