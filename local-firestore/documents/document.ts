import type { Fields, Micros } from '../values/value.ts';

/** Full resource name, `projects/{p}/databases/{d}/documents/{collection}/{id}…`. */
export type DocumentName = string;

export interface StoredDocument {
  readonly name: DocumentName;
  readonly fields: Fields;
  readonly createTime: Micros;
  readonly updateTime: Micros;
}

/** One document's change within a commit; `before`/`after` are undefined where the document does not exist. */
export interface DocumentChange {
  readonly name: DocumentName;
  readonly before: StoredDocument | undefined;
  readonly after: StoredDocument | undefined;
}

/** What listeners are told: every document a commit really changed (a write of equal content is not a change). */
export interface Commit {
  readonly time: Micros;
  readonly changes: readonly DocumentChange[];
}
