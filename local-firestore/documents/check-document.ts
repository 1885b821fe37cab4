import { invalidArgument } from '../status.ts';
import { fieldsSize, nameSize } from '../values/value-size.ts';
import type { DocumentName, StoredDocument } from './document.ts';
import { MAX_DOCUMENT_BYTES, MAX_NAME_BYTES } from './limits.ts';

/** Refuses ids longer than Firestore stores. */
export function checkIdLengths(name: DocumentName): void {
  if (name.length * 3 <= MAX_NAME_BYTES) return;
  const tooLong = name
    .split('/')
    .slice(5)
    .findIndex((segment) => Buffer.byteLength(segment) > MAX_NAME_BYTES);
  if (tooLong === -1) return;
  const part = tooLong % 2 === 0 ? 'kind' : 'name';
  throw invalidArgument(`The key path element ${part} is longer than ${MAX_NAME_BYTES} bytes.`);
}

/** Refuses a document above 1 MiB by Firestore's storage size. */
export function checkDocumentSize(document: StoredDocument): void {
  const size = nameSize(document.name) + fieldsSize(document.fields) + 32;
  if (size > MAX_DOCUMENT_BYTES) {
    throw invalidArgument(`maximum entity size is ${MAX_DOCUMENT_BYTES} bytes`);
  }
}
