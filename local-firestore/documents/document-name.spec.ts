import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  checkCollectionId,
  checkDatabaseName,
  checkDocumentId,
  checkDocumentName,
  checkParentName,
  collectionOf,
  databaseOf,
  lastSegment,
  projectOf,
} from './document-name.ts';

const ROOT = 'projects/p/databases/d/documents';
const refusal = (message: string) => ({ status: 'INVALID_ARGUMENT', message });

describe('a document name', () => {
  it('is a path of collections and ids', () => {
    for (const path of ['c/a', 'c/a/s/b', 'c/a b:é', 'c/__id-5__', 'c/_'])
      assert.equal(checkDocumentName(`${ROOT}/${path}`), `${ROOT}/${path}`);
  });

  it('is refused with what it lacks, and where', () => {
    const faults: [string, string][] = [
      ['', 'Document name "" lacks "projects" at index 0.'],
      ['projects/p', 'Document name "projects/p" lacks "/" at index 10.'],
      [`${ROOT}/c`, `Document name "${ROOT}/c" lacks "/" at index 34.`],
      [`${ROOT}/c/`, `Document name "${ROOT}/c/" has invalid trailing "/".`],
      [`${ROOT}//a`, `Document name "${ROOT}//a" lacks a collection id at index 33.`],
      [`${ROOT}/c//s`, `Document name "${ROOT}/c//s" lacks a resource id at index 35.`],
      [`${ROOT}/c/..`, `Document name "${ROOT}/c/.." contains a resource id ".." at index 35.`],
    ];
    for (const [name, message] of faults) assert.throws(() => checkDocumentName(name), refusal(message));
  });

  it('is refused with a reserved id', () => {
    assert.throws(
      () => checkDocumentName(`${ROOT}/c/__x__`),
      refusal('Resource id "__x__" is invalid because it is reserved.'),
    );
    assert.throws(
      () => checkDocumentName(`${ROOT}/__c__/a`),
      refusal('Collection id "__c__" is invalid because it is reserved.'),
    );
    for (const id of ['__idx__', '__id9223372036854775808__', '__id1.5__']) {
      assert.throws(
        () => checkDocumentId(id),
        refusal(
          `A long document ID string must be formatted like '__id{LONG}__', where LONG is a 64-bit integer. Found: '${id}'.`,
        ),
      );
    }
  });

  it('tells its collection, database and project', () => {
    const name = `${ROOT}/c/a/s/b`;
    assert.equal(collectionOf(name), `${ROOT}/c/a/s`);
    assert.equal(lastSegment(collectionOf(name)), 's');
    assert.equal(databaseOf(name), 'projects/p/databases/d');
    assert.equal(projectOf(name), 'p');
  });
});

describe('a parent name', () => {
  it('is the root or a document, not a collection', () => {
    assert.equal(checkParentName(ROOT), ROOT);
    assert.equal(checkParentName(`${ROOT}/c/a`), `${ROOT}/c/a`);
    assert.throws(
      () => checkParentName(`${ROOT}/c`),
      refusal(`Document parent name "${ROOT}/c" lacks "/" at index 34.`),
    );
  });
});

describe('a database name', () => {
  it('has a project, a database and nothing else', () => {
    assert.equal(checkDatabaseName('projects/p/databases/(default)'), 'projects/p/databases/(default)');
    assert.throws(() => checkDatabaseName('projects/p'), refusal('Database name "projects/p" lacks "/" at index 10.'));
    assert.throws(() => checkDatabaseName(`${ROOT}/c`), { status: 'INVALID_ARGUMENT' });
  });
});

describe('an id of its own', () => {
  it('has no slash', () => {
    assert.throws(() => checkCollectionId('a/b'), refusal('Collection id "a/b" is invalid because it contains "/".'));
    assert.throws(() => checkDocumentId('a/b'), refusal('Resource id "a/b" is invalid because it contains "/".'));
  });
});
