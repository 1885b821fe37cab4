import type { DocumentChange, DocumentName, StoredDocument } from '../documents/document.ts';

/** Stands for a document whose content the requester may not see. */
export const HIDDEN: unique symbol = Symbol('hidden');

/** What a commit means for one target: the document is (still) in its result, or left it. */
export interface MembershipChange {
  readonly name: DocumentName;
  /** The stored document, undefined where there is none; hidden only if it left. */
  readonly document: StoredDocument | typeof HIDDEN | undefined;
  readonly isMember: boolean;
  readonly wasMember: boolean;
}

export interface InitialResult {
  /** In the order of the query. */
  readonly found: readonly StoredDocument[];
  readonly missing: readonly DocumentName[];
}

export function membershipChange(
  change: DocumentChange,
  belongs: (document: StoredDocument) => boolean,
): MembershipChange | undefined {
  const wasMember = change.before !== undefined && belongs(change.before);
  const isMember = change.after !== undefined && belongs(change.after);
  if (!wasMember && !isMember) return undefined;
  return { name: change.name, document: change.after, isMember, wasMember };
}
