import type { DocumentName, StoredDocument } from '../documents/document.ts';
import type { Query } from '../queries/query.ts';
import type { Micros } from '../values/value.ts';

/** Who asks: `admin` skips the rules, `null` is a visitor without a token. */
export type Requester = { readonly admin: true } | { readonly admin: false; readonly auth: RequestAuth | null };

export interface RequestAuth {
  readonly uid: string;
  /** The token's claims, as `request.auth.token` shows them. */
  readonly token: Readonly<Record<string, unknown>>;
}

/** Reads a document by full name as of one moment; undefined where there is none. */
export type ReadDocument = (name: DocumentName) => StoredDocument | undefined;

export interface WriteToJudge {
  readonly method: 'create' | 'update' | 'delete';
  readonly name: DocumentName;
  /** State just before this write, earlier writes of the same commit included. */
  readonly before: StoredDocument | undefined;
  /** State after mask and transforms; undefined for a delete. */
  readonly after: StoredDocument | undefined;
}

/** Judges requests by the loaded rules. Each method throws a `StatusError` PERMISSION_DENIED that tells the rule's line. */
export interface Authoriser {
  /** `stored` is the document as read, undefined if missing. */
  judgeGet(
    auth: RequestAuth | null,
    time: Micros,
    name: DocumentName,
    stored: StoredDocument | undefined,
    read: ReadDocument,
  ): void;
  /** Judges a query by its constraints, whatever is stored. */
  judgeList(auth: RequestAuth | null, time: Micros, query: Query, read: ReadDocument): void;
  /** Judges the documents that a query handed out, each with all its fields. */
  judgeListed(
    auth: RequestAuth | null,
    time: Micros,
    query: Query,
    documents: Iterable<StoredDocument>,
    read: ReadDocument,
  ): void;
  /** `read` sees the state before the commit, `readAfter` the state with every write applied. */
  judgeCommit(
    auth: RequestAuth | null,
    time: Micros,
    writes: readonly WriteToJudge[],
    read: ReadDocument,
    readAfter: ReadDocument,
  ): void;
}
