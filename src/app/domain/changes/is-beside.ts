/** Whether a draft of this key stands beside what another window had typed at the same place: no editor opens it. */
export function isBeside(key: string): boolean {
  // The key of a document is its patient, collection and id; the one beside it ends with the window that wrote it.
  return key.split('/').length > 3;
}
