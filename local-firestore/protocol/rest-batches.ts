import { checkDocumentName, databaseOf } from '../documents/document-name.ts';
import { batchGetRequest, batchWriteRequest, commitRequest } from '../payloads/messages.ts';
import { invalidArgument, StatusError } from '../status.ts';
import { parseFieldPath } from '../values/field-path.ts';
import { maskedDocument } from './rest-documents.ts';
import { openDatabase, refuseConsistency, requireAdmin, type RestHandler } from './rest-request.ts';
import { microsToTimestamp, readWrite, writeResultToJson } from './wire.ts';

/** `POST documents:batchGet` */
export const batchGet: RestHandler = (request) => {
  const json = batchGetRequest(request.body, 'request');
  const requester = request.requester();
  refuseConsistency(json);
  const names = (json.documents ?? []).map(checkDocumentName);
  const mask = json.mask?.fieldPaths?.map(parseFieldPath);
  const database = openDatabase(request);
  const readTime = microsToTimestamp(database.readTime());
  return names.map((name) => {
    if (databaseOf(name) !== database.name)
      throw invalidArgument(`The document "${name}" is not in the database "${database.name}".`);
    const stored = database.read(name);
    database.reads.count(1);
    database.access.authoriseGet(requester, name, stored);
    return stored ? { found: maskedDocument(stored, mask), readTime } : { missing: name, readTime };
  });
};

/** `POST documents:commit` */
export const commit: RestHandler = (request) => {
  const json = commitRequest(request.body, 'request');
  const requester = request.requester();
  refuseConsistency(json);
  const writes = (json.writes ?? []).map((write) => readWrite(write, request.databaseName));
  if (writes.length === 0) return {};
  const { commitTime, results } = openDatabase(request).commit(writes, requester);
  return { writeResults: results.map(writeResultToJson), commitTime: microsToTimestamp(commitTime) };
};

/** `POST documents:batchWrite`: each write by itself, its failure in its own status. */
export const batchWrite: RestHandler = (request) => {
  const json = batchWriteRequest(request.body, 'request');
  const requester = request.requester();
  const writes = (json.writes ?? []).map((write) => readWrite(write, request.databaseName));
  if (new Set(writes.map(({ name }) => name)).size < writes.length) {
    throw invalidArgument('the same document cannot be written more than once in a single request');
  }
  requireAdmin(requester, 'Batch writes');
  const database = openDatabase(request);
  const outcomes = writes.map((write) => {
    try {
      return { result: writeResultToJson(database.commit([write], requester).results[0] ?? {}), status: {} };
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      return { result: {}, status: { code: error.grpcCode, message: error.message } };
    }
  });
  return { writeResults: outcomes.map(({ result }) => result), status: outcomes.map(({ status }) => status) };
};
