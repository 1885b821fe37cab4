import type { Database } from '../documents/database.ts';
import { Databases } from '../documents/databases.ts';
import { parseWrite } from '../protocol/wire.ts';
import type { StatusError } from '../status.ts';
import { ListenHubs } from '../streams/listen-hubs.ts';
import { ListenStream } from '../streams/listen-stream.ts';
import { DATABASE, ROOT } from './samples.ts';

interface Message {
  readonly targetChange?: {
    readonly targetChangeType?: string;
    readonly targetIds?: readonly number[];
    readonly cause?: { readonly code: number };
    readonly resumeToken?: string;
  };
  readonly documentChange?: {
    readonly document: { readonly name: string };
    readonly targetIds?: readonly number[];
    readonly removedTargetIds?: readonly number[];
  };
  readonly documentDelete?: { readonly document: string; readonly removedTargetIds: readonly number[] };
  readonly documentRemove?: { readonly document: string; readonly removedTargetIds: readonly number[] };
}

const STATUSES: ReadonlyMap<number, string> = new Map([
  [3, 'INVALID_ARGUMENT'],
  [7, 'PERMISSION_DENIED'],
  [12, 'UNIMPLEMENTED'],
]);

/** A fresh server's streams without the network. */
export class ListenRig {
  readonly databases = new Databases(() => Date.now() * 1000, undefined);
  readonly database: Database = this.databases.open(DATABASE);
  readonly #hubs = new ListenHubs(this.databases);

  /** Writes a document with the number `n`, past the rules. */
  put(id: string, n: number): void {
    this.commit({ update: { name: `${ROOT}/${id}`, fields: { n: { integerValue: String(n) } } } });
  }

  /** Commits writes as JSON, past the rules. */
  commit(...writes: object[]): void {
    const requests = writes.map((write) => parseWrite(write, DATABASE));
    this.database.commit(requests, { admin: true });
  }

  /** A visitor's stream. */
  open(): ListeningClient {
    return new ListeningClient(this.#hubs);
  }
}

export class ListeningClient {
  readonly stream: ListenStream;
  failure: StatusError | undefined;
  /** The last resume token among what was taken. */
  token = '';
  #isBroken = false;
  readonly #sent: Message[] = [];

  constructor(hubs: ListenHubs) {
    const output = {
      send: (message: string): void => {
        if (this.#isBroken) throw new Error('broken connection');
        this.#sent.push(JSON.parse(message) as Message);
      },
      fail: (error: StatusError): void => {
        this.failure = error;
      },
      end: () => undefined,
    };
    this.stream = new ListenStream(output, { admin: false, auth: null }, hubs);
  }

  add(targetId: number, target: object): void {
    this.stream.receive({ database: DATABASE, addTarget: { targetId, ...target } });
  }

  remove(targetId: number): void {
    this.stream.receive({ database: DATABASE, removeTarget: targetId });
  }

  /** From now on every message fails. */
  breakConnection(): void {
    this.#isBroken = true;
  }

  /** In short what it was sent since it was last asked. */
  take(): string[] {
    const messages = this.#sent.splice(0);
    const tokens = messages.map(({ targetChange }) => targetChange?.resumeToken);
    this.token = tokens.findLast((value) => value !== undefined) ?? this.token;
    return messages.map(inShort);
  }
}

/** A query target for the collection `c`. */
export function query(structuredQuery: object): object {
  return { query: { parent: ROOT, structuredQuery: { from: [{ collectionId: 'c' }], ...structuredQuery } } };
}

/** The filter `n < …`. */
export function lessThan(n: number): object {
  return { fieldFilter: { field: { fieldPath: 'n' }, op: 'LESS_THAN', value: { integerValue: String(n) } } };
}

function inShort({ targetChange, documentChange, documentDelete, documentRemove }: Message): string {
  const ids = (what: string, list: readonly number[] | undefined) => (list ? [what, ...list] : []);
  const lastSegment = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  if (documentDelete) {
    const { document, removedTargetIds } = documentDelete;
    return [lastSegment(document), ...ids('deleted from', removedTargetIds)].join(' ');
  }
  if (documentRemove) {
    return [lastSegment(documentRemove.document), ...ids('hidden from', documentRemove.removedTargetIds)].join(' ');
  }
  if (documentChange) {
    const { document, targetIds, removedTargetIds } = documentChange;
    return [lastSegment(document.name), ...ids('in', targetIds), ...ids('out of', removedTargetIds)].join(' ');
  }
  const { targetChangeType, targetIds, cause } = targetChange ?? {};
  if (targetChangeType === undefined) return 'snapshot';
  const reason = cause && ['because', STATUSES.get(cause.code) ?? String(cause.code)];
  return [...ids(targetChangeType, targetIds), ...(reason ?? [])].join(' ');
}
