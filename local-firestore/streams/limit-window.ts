import type { DocumentName, StoredDocument } from '../documents/document.ts';

export type CompareDocuments = (a: StoredDocument, b: StoredDocument) => number;

/** Documents that one commit took from or brought to the candidates of a window. */
export interface WindowInput {
  /** Every changed document, so that its former state leaves the window. */
  readonly changed: ReadonlySet<DocumentName>;
  /** The new states that match. */
  readonly candidates: readonly StoredDocument[];
}

/**
 * The first `limit` documents after a commit, told from the window before it; undefined if documents beyond
 * the old window could come in, so that only the whole query can tell.
 */
export function moveWindow(
  window: readonly StoredDocument[],
  limit: number,
  compare: CompareDocuments,
  { changed, candidates }: WindowInput,
): readonly StoredDocument[] | undefined {
  const merged = [...window.filter(({ name }) => !changed.has(name)), ...candidates].sort(compare);
  const boundary = window[limit - 1];
  if (!boundary) return merged.slice(0, limit);
  // Whatever was outside a full window and did not change comes after its last document.
  const certain = merged.filter((document) => compare(document, boundary) <= 0);
  return certain.length >= limit ? certain.slice(0, limit) : undefined;
}
