import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Databases } from '../documents/databases.ts';
import { answerJson, answerNotFound } from './answer.ts';
import { requesterOf } from './auth-token.ts';
import { readJsonBody } from './request-body.ts';
import { decodedPath } from './request-path.ts';
import { batchGet, batchWrite, commit } from './rest-batches.ts';
import { createDocument, deleteDocument, getDocument, patchDocument } from './rest-documents.ts';
import { listCollectionIds, listDocuments } from './rest-lists.ts';
import { runAggregationQuery, runQuery } from './rest-queries.ts';
import type { RestHandler } from './rest-request.ts';
import { executePipeline, unimplemented } from './rest-unemulated.ts';

const ADDRESS = /^\/v1(?:beta1)?\/(projects\/[^/]+\/databases\/[^/:]+)\/documents(.*)$/s;
const VERB = /^(.*):([a-zA-Z]+)$/s;

const VERBS: Readonly<Record<string, RestHandler>> = {
  batchGet,
  batchWrite,
  commit,
  runQuery,
  runAggregationQuery,
  listCollectionIds,
  executePipeline,
  beginTransaction: unimplemented('BeginTransaction'),
  rollback: unimplemented('Rollback'),
  partitionQuery: unimplemented('PartitionQuery'),
};

/** Answers `/v1/projects/{p}/databases/{d}/documents…`, as REST and as the SDK's unary calls have it. */
export async function serveRest(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  databases: Databases,
): Promise<void> {
  const address = ADDRESS.exec(decodedPath(request));
  const [databaseName = '', path = ''] = address?.slice(1) ?? [];
  const verb = request.method === 'POST' ? VERB.exec(path) : null;
  const handler = verb ? verbHandler(verb[2]) : resourceHandler(request.method, path);
  if (!address || !handler) return answerNotFound(response);
  const answer = handler({
    databaseName,
    resource: `${databaseName}/documents${verb ? verb[1] : path}`,
    parameters: url.searchParams,
    body: await readJsonBody(request),
    databases,
    requester: () => requesterOf(request.headers.authorization),
  });
  answerJson(response, answer);
}

function verbHandler(verb = ''): RestHandler | undefined {
  return Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
}

/** @param path what follows `documents`: nothing, or segments with a leading slash */
function resourceHandler(method: string | undefined, path: string): RestHandler | undefined {
  if (!path.startsWith('/')) return undefined;
  const isDocument = path.split('/').length % 2 === 1;
  switch (method) {
    case 'GET':
    case 'HEAD':
      return isDocument ? getDocument : listDocuments;
    case 'POST':
      return isDocument ? undefined : createDocument;
    case 'PATCH':
      return patchDocument;
    case 'DELETE':
      return deleteDocument;
    default:
      return undefined;
  }
}
