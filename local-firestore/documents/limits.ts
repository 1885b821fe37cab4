/** Bytes of UTF-8 in a collection id, a document id or a field name. */
export const MAX_NAME_BYTES = 1500;
/** Bytes of one string or bytes value, the most an index can hold. */
export const MAX_VALUE_BYTES = 1_048_487;
/** Bytes of a document by Firestore's storage size. */
export const MAX_DOCUMENT_BYTES = 1_048_576;
/** Maps and arrays within each other. */
export const MAX_DEPTH = 20;
/** Transforms of one document within a commit. */
export const MAX_TRANSFORMS = 500;
