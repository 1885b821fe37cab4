import type { ReadDocument, WriteToJudge } from '../rules/authoriser.ts';
import { invalidArgument, type StatusError } from '../status.ts';
import { microsToTimestamp } from '../values/timestamps.ts';
import type { Micros } from '../values/value.ts';
import { applyUpdate } from './apply-write.ts';
import { checkDocumentSize, checkIdLengths } from './check-document.ts';
import { checkFields } from './check-fields.ts';
import type { DocumentChange, DocumentName, StoredDocument } from './document.ts';
import { MAX_TRANSFORMS } from './limits.ts';
import { preconditionFailure } from './precondition.ts';
import type { WriteRequest, WriteResult } from './write.ts';

export interface CommitPlan {
  readonly writes: readonly WriteToJudge[];
  /** Documents the client only claims to have read. */
  readonly verified: readonly DocumentName[];
  /** One change for each document that would really change. */
  readonly changes: readonly DocumentChange[];
  readonly results: readonly WriteResult[];
  /** The first precondition that fails; thrown only after the rules have judged, so that it tells strangers nothing. */
  readonly failure: StatusError | undefined;
  readonly readAfter: ReadDocument;
}

/** Works a commit out against the stored documents without changing them; each write sees the ones before it. */
export function planCommit(requests: readonly WriteRequest[], read: ReadDocument, time: Micros): CommitPlan {
  checkRequests(requests);
  const requestTime = microsToTimestamp(time - (time % 1000));
  const pending = new Map<DocumentName, StoredDocument | undefined>();
  const readAfter: ReadDocument = (name) => (pending.has(name) ? pending.get(name) : read(name));
  const writes: WriteToJudge[] = [];
  const results: WriteResult[] = [];
  let failure: StatusError | undefined;

  for (const request of requests) {
    const { name } = request;
    const before = readAfter(name);
    failure ??= preconditionFailure(request.precondition, name, before);
    if (request.kind === 'update') {
      const { after, transformResults } = applyUpdate(request, before, time, requestTime);
      checkDocumentSize(after);
      pending.set(name, after);
      writes.push({ method: before === undefined ? 'create' : 'update', name, before, after });
      results.push({ updateTime: after.updateTime, ...(transformResults.length > 0 && { transformResults }) });
    } else {
      if (request.kind === 'delete') {
        pending.set(name, undefined);
        writes.push({ method: 'delete', name, before, after: undefined });
      }
      results.push({});
    }
  }

  const verified = requests.filter(({ kind }) => kind === 'verify').map(({ name }) => name);
  return { writes, verified, changes: changesOf(pending, read), results, failure, readAfter };
}

function changesOf(
  pending: ReadonlyMap<DocumentName, StoredDocument | undefined>,
  read: ReadDocument,
): DocumentChange[] {
  const changes: DocumentChange[] = [];
  for (const [name, after] of pending) {
    const before = read(name);
    if (before !== after) changes.push({ name, before, after });
  }
  return changes;
}

function checkRequests(requests: readonly WriteRequest[]): void {
  const written = new Set<DocumentName>();
  const verified = new Set<DocumentName>();
  const transforms = new Map<DocumentName, number>();
  for (const request of requests) {
    const { name } = request;
    checkIdLengths(name);
    if (request.kind === 'verify') {
      if (written.has(name))
        throw invalidArgument('the same document cannot be written and then verified in a single request');
      if (verified.has(name))
        throw invalidArgument('the same document cannot be verified more than once in a single request');
      verified.add(name);
      continue;
    }
    if (verified.has(name))
      throw invalidArgument('the same document cannot be verified and then written in a single request');
    written.add(name);
    if (request.kind === 'delete') continue;
    checkFields(request.fields);
    const count = (transforms.get(name) ?? 0) + request.transforms.length;
    if (count > MAX_TRANSFORMS)
      throw invalidArgument(`a document cannot have more than ${MAX_TRANSFORMS} transforms in a single request`);
    transforms.set(name, count);
  }
}
