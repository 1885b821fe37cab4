import { randomBytes } from 'node:crypto';

import type { StoredDocument } from '../documents/document.ts';
import {
  checkCollectionId,
  checkDocumentId,
  checkDocumentName,
  checkParentName,
  collectionOf,
  lastSegment,
} from '../documents/document-name.ts';
import type { WriteRequest } from '../documents/write.ts';
import { invalidPayload } from '../payloads/decoders.ts';
import { documentMessage } from '../payloads/messages.ts';
import type { FieldPath } from '../queries/query.ts';
import { StatusError } from '../status.ts';
import { noFields, selectFields } from '../values/field-path.ts';
import { fieldPathsIn, openDatabase, refuseConsistency, type RestHandler, type RestRequest } from './rest-request.ts';
import { type DocumentJson, documentToJson, readPrecondition } from './wire.ts';

const AUTO_ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const AUTO_ID_LENGTH = 20;

/** `GET documents/{document}` */
export const getDocument: RestHandler = (request) => {
  const name = checkDocumentName(request.resource);
  const requester = request.requester();
  const mask = fieldPathsIn(request.parameters, 'mask.fieldPaths');
  refuseConsistency(Object.fromEntries(request.parameters));
  const database = openDatabase(request);
  const stored = database.read(name);
  database.reads.count(1);
  database.access.authoriseGet(requester, name, stored);
  if (!stored) throw new StatusError('NOT_FOUND', `Document (${name}) not found.`);
  return maskedDocument(stored, mask);
};

/** `POST documents/{collection}?documentId=` */
export const createDocument: RestHandler = (request) => {
  const { fields = noFields() } = documentMessage(request.body, 'document');
  checkParentName(collectionOf(request.resource));
  checkCollectionId(lastSegment(request.resource));
  const id = checkDocumentId(request.parameters.get('documentId') || autoId());
  const name = `${request.resource}/${id}`;
  return writeDocument(request, {
    kind: 'update',
    name,
    fields,
    mask: undefined,
    transforms: [],
    precondition: { exists: false },
  });
};

/** `PATCH documents/{document}?updateMask.fieldPaths=&currentDocument.exists=` */
export const patchDocument: RestHandler = (request) => {
  const { fields = noFields() } = documentMessage(request.body, 'document');
  const name = checkDocumentName(request.resource);
  request.requester();
  const mask = fieldPathsIn(request.parameters, 'updateMask.fieldPaths');
  return writeDocument(request, {
    kind: 'update',
    name,
    fields,
    mask,
    transforms: [],
    precondition: preconditionIn(request.parameters),
  });
};

/** `DELETE documents/{document}?currentDocument.exists=` */
export const deleteDocument: RestHandler = (request) => {
  const name = checkDocumentName(request.resource);
  const requester = request.requester();
  openDatabase(request).commit([{ kind: 'delete', name, precondition: preconditionIn(request.parameters) }], requester);
  return {};
};

export function maskedDocument(document: StoredDocument, mask: readonly FieldPath[] | undefined): DocumentJson {
  return documentToJson(mask ? { ...document, fields: selectFields(document.fields, mask) } : document);
}

function writeDocument(request: RestRequest, write: WriteRequest): DocumentJson {
  const requester = request.requester();
  const mask = fieldPathsIn(request.parameters, 'mask.fieldPaths');
  const database = openDatabase(request);
  database.commit([write], requester);
  return maskedDocument(database.read(write.name) as StoredDocument, mask);
}

function preconditionIn(parameters: URLSearchParams) {
  const exists = parameters.get('currentDocument.exists');
  const updateTime = parameters.get('currentDocument.updateTime');
  if (exists !== null && exists !== 'true' && exists !== 'false')
    throw invalidPayload('"currentDocument.exists" must be true or false.');
  return readPrecondition({
    ...(exists !== null && { exists: exists === 'true' }),
    ...(updateTime !== null && { updateTime }),
  });
}

function autoId(): string {
  let id = '';
  while (id.length < AUTO_ID_LENGTH) {
    // Bytes beyond the last whole alphabet are dropped, so that every letter is as likely.
    for (const byte of randomBytes(AUTO_ID_LENGTH)) id += byte < 248 ? (AUTO_ID_ALPHABET[byte % 62] ?? '') : '';
  }
  return id.slice(0, AUTO_ID_LENGTH);
}
