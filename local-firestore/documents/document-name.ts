import { invalidArgument, type StatusError } from '../status.ts';
import { isInt64 } from '../values/int64.ts';
import type { DocumentName } from './document.ts';

const RESERVED = /^__.*__$/s;
const NUMERIC = /^__id-?\d+__$/;

type Kind = 'Document name' | 'Document parent name' | 'Database name';

/** Checks `projects/{p}/databases/{d}`; returns it. Throws INVALID_ARGUMENT. */
export function checkDatabaseName(text: string): string {
  const scan = new NameScan('Database name', text);
  scan.database();
  if (!scan.atEnd) throw scan.refuse(`contains more than a database`);
  return text;
}

/** Checks the full name of a document, reserved ids included; returns it. Throws INVALID_ARGUMENT. */
export function checkDocumentName(text: string): DocumentName {
  const scan = new NameScan('Document name', text);
  scan.database();
  scan.literal('/');
  scan.literal('documents');
  do scan.collectionAndId();
  while (!scan.atEnd);
  checkSegments(text);
  return text;
}

/** Checks `…/documents` or the full name of a document; returns it. Throws INVALID_ARGUMENT. */
export function checkParentName(text: string): string {
  const scan = new NameScan('Document parent name', text);
  scan.database();
  scan.literal('/');
  scan.literal('documents');
  while (!scan.atEnd) scan.collectionAndId();
  checkSegments(text);
  return text;
}

export function checkCollectionId(id: string): string {
  if (id.includes('/')) throw invalidArgument(`Collection id "${id}" is invalid because it contains "/".`);
  if (id === '.' || id === '..' || RESERVED.test(id)) {
    throw invalidArgument(`Collection id "${id}" is invalid because it is reserved.`);
  }
  return id;
}

export function checkDocumentId(id: string): string {
  if (id.includes('/')) throw invalidArgument(`Resource id "${id}" is invalid because it contains "/".`);
  if (id.startsWith('__id') && id.endsWith('__') && id.length > 5) {
    if (NUMERIC.test(id) && isInt64(BigInt(id.slice(4, -2)))) return id;
    throw invalidArgument(
      `A long document ID string must be formatted like '__id{LONG}__', where LONG is a 64-bit integer. Found: '${id}'.`,
    );
  }
  if (id === '.' || id === '..' || RESERVED.test(id)) {
    throw invalidArgument(`Resource id "${id}" is invalid because it is reserved.`);
  }
  return id;
}

/** The collection a document is in, as a full path. */
export function collectionOf(name: DocumentName): string {
  return name.slice(0, name.lastIndexOf('/'));
}

/** The last segment: of a document its id, of a collection its collection id. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `projects/{p}/databases/{d}` of any name within it. */
export function databaseOf(name: string): string {
  return name.split('/', 4).join('/');
}

export function projectOf(name: string): string {
  return name.split('/', 2)[1] ?? '';
}

function checkSegments(name: string): void {
  name
    .split('/')
    .slice(5)
    .forEach((segment, index) => (index % 2 === 0 ? checkCollectionId(segment) : checkDocumentId(segment)));
}

/** Reads a name from left to right, so that a refusal tells what is missing where. */
class NameScan {
  readonly #kind: Kind;
  readonly #text: string;
  #index = 0;

  constructor(kind: Kind, text: string) {
    this.#kind = kind;
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#index === this.#text.length;
  }

  database(): void {
    this.literal('projects');
    this.literal('/');
    this.#id('project');
    this.literal('/');
    this.literal('databases');
    this.literal('/');
    this.#id('database');
  }

  collectionAndId(): void {
    this.literal('/');
    this.#id('collection');
    this.literal('/');
    this.#id('resource');
  }

  literal(expected: string): void {
    if (!this.#text.startsWith(expected, this.#index)) throw this.refuse(`lacks "${expected}" at index ${this.#index}`);
    this.#index += expected.length;
  }

  #id(what: 'project' | 'database' | 'collection' | 'resource'): void {
    if (this.atEnd) throw this.refuse('has invalid trailing "/"');
    const slash = this.#text.indexOf('/', this.#index);
    const id = this.#text.slice(this.#index, slash === -1 ? undefined : slash);
    if (id === '') throw this.refuse(`lacks a ${what} id at index ${this.#index}`);
    if (id === '.' || id === '..') throw this.refuse(`contains a ${what} id "${id}" at index ${this.#index}`);
    this.#index += id.length;
  }

  refuse(reason: string): StatusError {
    return invalidArgument(`${this.#kind} "${this.#text}" ${reason}.`);
  }
}
