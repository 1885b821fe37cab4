import { checkDocumentName, checkParentName, databaseOf } from '../documents/document-name.ts';
import { parseQuery } from '../queries/parse-query.ts';
import { invalidArgument, StatusError } from '../status.ts';
import { DocumentSelection } from './document-selection.ts';
import { asObject, type JsonObject, stringIn } from './json-message.ts';
import { LimitedSelection } from './limited-selection.ts';
import { QuerySelection } from './query-selection.ts';
import type { TargetSelection } from './target-selection.ts';

export type ListenRequest =
  { readonly kind: 'add'; readonly target: RequestedTarget } | { readonly kind: 'remove'; readonly targetId: number };

export interface RequestedTarget {
  readonly id: number;
  readonly json: JsonObject;
  readonly resumeToken: string | undefined;
  /** The client has seen this target before, with or without a token. */
  readonly isResumed: boolean;
  /** How many documents the client holds for it. */
  readonly expectedCount: number | undefined;
}

/** Throws INVALID_ARGUMENT for a message that neither adds nor removes a target. */
export function parseListenRequest(message: JsonObject): ListenRequest {
  if (message['addTarget'] !== undefined)
    return { kind: 'add', target: parseTarget(asObject(message['addTarget'], 'addTarget')) };
  if (typeof message['removeTarget'] === 'number') return { kind: 'remove', targetId: message['removeTarget'] };
  throw invalidArgument('A listen request must add or remove a target.');
}

function parseTarget(json: JsonObject): RequestedTarget {
  const id = json['targetId'];
  if (typeof id !== 'number' || !Number.isInteger(id) || id <= 0) {
    throw new StatusError('UNIMPLEMENTED', 'Target ids chosen by the server are not emulated.');
  }
  const resumeToken = stringIn(json, 'resumeToken');
  const expectedCount = json['expectedCount'];
  return {
    id,
    json,
    resumeToken,
    isResumed: resumeToken !== undefined || json['readTime'] !== undefined,
    expectedCount: typeof expectedCount === 'number' ? expectedCount : undefined,
  };
}

/** Throws INVALID_ARGUMENT for a target that can't be listened to. */
export function selectionOf(target: JsonObject, databaseName: string): TargetSelection {
  if (target['once'] === true)
    throw new StatusError('UNIMPLEMENTED', 'Targets that end after their first result (once) are not emulated.');
  if (target['documents'] !== undefined)
    return selectDocuments(asObject(target['documents'], 'documents'), databaseName);
  if (target['query'] !== undefined) return selectQuery(asObject(target['query'], 'query'), databaseName);
  if (target['pipelineQuery'] !== undefined) throw new StatusError('UNIMPLEMENTED', 'Pipelines are not emulated.');
  throw invalidArgument('A target must have a query or documents.');
}

function selectDocuments(target: JsonObject, databaseName: string): TargetSelection {
  const names = target['documents'];
  if (!Array.isArray(names) || names.length === 0) {
    throw invalidArgument('A documents target must name a document.');
  }
  return new DocumentSelection(names.map((name: unknown) => checkDocumentName(within(databaseName, name))));
}

function selectQuery(target: JsonObject, databaseName: string): TargetSelection {
  const parent = checkParentName(within(databaseName, target['parent']));
  const query = parseQuery(parent, target['structuredQuery']);
  return query.limit === undefined && query.offset === 0 ? new QuerySelection(query) : new LimitedSelection(query);
}

function within(databaseName: string, name: unknown): string {
  if (typeof name === 'string' && databaseOf(name) === databaseName) return name;
  throw invalidArgument(`${String(name)} is not in ${databaseName}.`);
}
