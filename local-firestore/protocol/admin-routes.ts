import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Databases } from '../documents/databases.ts';
import { checkCollectionId, checkDocumentId } from '../documents/document-name.ts';
import { StatusError } from '../status.ts';
import { getRules, putRules } from './admin-rules.ts';
import { answerJson, answerNotFound } from './answer.ts';
import { requesterOf } from './auth-token.ts';
import { readJsonBody } from './request-body.ts';
import { decodedPath } from './request-path.ts';

const PROJECT_VERB = /^\/emulator\/v1\/projects\/([^/:]+):([a-zA-Z.]+)$/;
const READS = /^\/emulator\/v1\/(projects\/[^/]+\/databases\/[^/]+)\/reads$/;
const DOCUMENTS = /^\/emulator\/v1\/(projects\/[^/]+\/databases\/[^/]+)\/documents(?:\/(.*))?$/s;

/** Answers the emulator's own endpoints under `/emulator/v1`. */
export async function serveAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  databases: Databases,
): Promise<void> {
  const path = decodedPath(request);
  const [, project = '', verb = ''] = PROJECT_VERB.exec(path) ?? [];
  if (verb === 'securityRules' && request.method === 'PUT') {
    return answerJson(response, putRules(await readJsonBody(request), project, databases));
  }
  if (verb === 'securityRules' && request.method === 'GET') return answerJson(response, getRules(project, databases));
  if (verb !== '') throw new StatusError('UNIMPLEMENTED', `The emulator's "${verb}" is unimplemented`);
  const metered = READS.exec(path)?.[1];
  if (metered !== undefined) return serveReads(request, response, metered, databases);
  const cleared = request.method === 'DELETE' ? DOCUMENTS.exec(path) : null;
  if (!cleared) return answerNotFound(response);
  clearDocuments(request, cleared[1] ?? '', cleared[2] ?? '', databases);
  answerJson(response, {});
}

/** How many documents were read, as Cloud Firestore would bill them; DELETE starts again from 0. */
function serveReads(
  request: IncomingMessage,
  response: ServerResponse,
  databaseName: string,
  databases: Databases,
): void {
  const { reads } = databases.open(databaseName);
  if (request.method === 'DELETE') reads.reset();
  else if (request.method !== 'GET') return answerNotFound(response);
  answerJson(response, { documents: reads.documents, ruleLookups: reads.ruleLookups });
}

function clearDocuments(request: IncomingMessage, databaseName: string, path: string, databases: Databases): void {
  const segments = path.split('/').filter((segment) => segment !== '');
  segments.forEach((segment, index) => (index % 2 === 0 ? checkCollectionId(segment) : checkDocumentId(segment)));
  // Needs no credentials, but malformed ones are refused.
  requesterOf(request.headers.authorization);
  databases.open(databaseName).clear([databaseName, 'documents', ...segments].join('/'));
}
