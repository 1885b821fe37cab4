import { DatabaseSync, type StatementSync } from 'node:sqlite';

import { noFields } from '../values/field-path.ts';
import type { Fields, Micros, Value } from '../values/value.ts';
import type { DocumentChange, StoredDocument } from './document.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, fields TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS databases (name TEXT PRIMARY KEY, clock INTEGER NOT NULL) WITHOUT ROWID;
`;

/** The SQLite file behind every database of a server. A transaction that has returned survives the process. */
export class DocumentFile {
  readonly #sqlite: DatabaseSync;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  readonly #setClock: StatementSync;

  /** Throws if another server holds the file. */
  constructor(path: string) {
    this.#sqlite = new DatabaseSync(path);
    // One process owns the file, so that two servers cannot diverge; the write-ahead log then needs no shared memory.
    this.#sqlite.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.#sqlite.exec(SCHEMA);
    this.#put = this.#sqlite.prepare(
      'INSERT OR REPLACE INTO documents (name, fields, created, updated) VALUES (?, ?, ?, ?)',
    );
    this.#remove = this.#sqlite.prepare('DELETE FROM documents WHERE name = ?');
    this.#setClock = this.#sqlite.prepare('INSERT OR REPLACE INTO databases (name, clock) VALUES (?, ?)');
  }

  databaseNames(): string[] {
    return this.#sqlite
      .prepare('SELECT name FROM databases')
      .all()
      .map((row) => String(row['name']));
  }

  /** The last time handed out for this database, 0 for a new one. */
  clockOf(databaseName: string): Micros {
    return Number(this.#sqlite.prepare('SELECT clock FROM databases WHERE name = ?').get(databaseName)?.['clock'] ?? 0);
  }

  *documentsOf(databaseName: string): Generator<StoredDocument> {
    const range = this.#sqlite.prepare(
      'SELECT name, fields, created, updated FROM documents WHERE name >= ? AND name < ?',
    );
    // '0' follows '/', so the range holds every name below the database and nothing of `{d}2`.
    for (const row of range.iterate(`${databaseName}/`, `${databaseName}0`)) {
      yield {
        name: String(row['name']),
        fields: fieldsFromJson(JSON.parse(String(row['fields'])) as Fields),
        createTime: Number(row['created']),
        updateTime: Number(row['updated']),
      };
    }
  }

  /** Saves a commit as one transaction, the database's clock with it. */
  save(databaseName: string, time: Micros, changes: readonly DocumentChange[]): void {
    this.#sqlite.exec('BEGIN');
    try {
      for (const { name, after } of changes) {
        if (after === undefined) this.#remove.run(name);
        else this.#put.run(name, JSON.stringify(after.fields), after.createTime, after.updateTime);
      }
      this.#setClock.run(databaseName, time);
      this.#sqlite.exec('COMMIT');
    } catch (error) {
      // A full disk, for one, has ended the transaction already.
      if (this.#sqlite.isTransaction) this.#sqlite.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#sqlite.close();
  }
}

/** Fields are objects without a prototype everywhere, which JSON.parse does not give. */
function fieldsFromJson(json: Fields): Fields {
  const fields = noFields() as Record<string, Value>;
  for (const [name, value] of Object.entries(json)) fields[name] = valueFromJson(value);
  return fields;
}

function valueFromJson(value: Value): Value {
  if ('mapValue' in value) return { mapValue: { fields: fieldsFromJson(value.mapValue.fields) } };
  if ('arrayValue' in value) return { arrayValue: { values: value.arrayValue.values.map(valueFromJson) } };
  return value;
}
