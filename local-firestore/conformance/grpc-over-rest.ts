import type { Call } from '../testing/rest-client.ts';

export interface GrpcCall {
  readonly rpc: string;
  readonly request: Readonly<Record<string, unknown>> | null;
}

const VERBS: Readonly<Record<string, { readonly verb: string; readonly place: string }>> = {
  BatchGetDocuments: { verb: ':batchGet', place: 'database' },
  BatchWrite: { verb: ':batchWrite', place: 'database' },
  BeginTransaction: { verb: ':beginTransaction', place: 'database' },
  Commit: { verb: ':commit', place: 'database' },
  ExecutePipeline: { verb: ':executePipeline', place: 'database' },
  ListCollectionIds: { verb: ':listCollectionIds', place: 'parent' },
  PartitionQuery: { verb: ':partitionQuery', place: 'parent' },
  Rollback: { verb: ':rollback', place: 'database' },
  RunAggregationQuery: { verb: ':runAggregationQuery', place: 'parent' },
  RunQuery: { verb: ':runQuery', place: 'parent' },
};

/** The REST call that asks the same as a gRPC call; undefined where an address cannot say it. */
export function restCallOf({ rpc, request }: GrpcCall): Call | undefined {
  if (request === null) return undefined;
  const { database, parent, name, ...rest } = request;
  const verb = VERBS[rpc];
  if (verb) {
    const address = verb.place === 'database' ? `${String(database)}/documents` : String(parent);
    if (!/^projects\/[^/]+\/databases\/[^/]+\/documents/.test(address)) return undefined;
    return { method: 'POST', path: `/v1/${address}${verb.verb}`, body: JSON.stringify(rest) };
  }
  switch (rpc) {
    case 'GetDocument':
      return isPlace(name) && name !== '' ? { method: 'GET', path: `/v1/${String(name)}${query(rest)}` } : undefined;
    case 'DeleteDocument':
      return { method: 'DELETE', path: `/v1/${String(name)}` };
    case 'ListDocuments':
      if (!isPlace(parent)) return undefined;
      return { method: 'GET', path: `/v1/${String(parent)}/${String(rest['collection_id'])}${query(rest)}` };
    case 'CreateDocument': {
      const collection = String(rest['collection_id']);
      if (collection === '' || collection.includes('/') || !isPlace(parent)) return undefined;
      const documentId = textOf(rest['document_id']);
      const path = `/v1/${String(parent)}/${collection}?documentId=${encodeURIComponent(documentId)}`;
      return { method: 'POST', path, body: JSON.stringify(rest['document']) };
    }
    case 'UpdateDocument': {
      const document = rest['document'] as { readonly name: string } | undefined;
      return document && { method: 'PATCH', path: `/v1/${document.name}${query(rest)}`, body: '{}' };
    }
    default:
      return undefined;
  }
}

/** Whether a name is that of a document or of the root, which addresses tell from a collection by their length. */
function isPlace(name: unknown): boolean {
  return String(name).split('/').length % 2 === 1;
}

function query(request: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  if (request['show_missing']) parameters.set('showMissing', 'true');
  if (request['order_by']) parameters.set('orderBy', textOf(request['order_by']));
  if (request['page_size']) parameters.set('pageSize', textOf(request['page_size']));
  for (const [name, parameter] of [
    ['mask', 'mask.fieldPaths'],
    ['update_mask', 'updateMask.fieldPaths'],
  ] as const) {
    const mask = request[name] as { readonly field_paths: readonly string[] } | undefined;
    for (const field of mask?.field_paths ?? []) parameters.append(parameter, field);
  }
  return `?${parameters}`;
}

function textOf(field: unknown): string {
  return typeof field === 'string' || typeof field === 'number' ? String(field) : '';
}
