import type { Database } from '../documents/database.ts';
import { DocumentTexts, DocumentUpdates } from './document-updates.ts';
import type { ListenHub } from './listen-hub.ts';
import { documentChanged, documentDeleted, documentText, targetReset } from './listen-messages.ts';
import type { RequestedTarget } from './listen-request.ts';
import type { ListenTarget } from './listen-target.ts';
import type { InitialResult, MembershipChange } from './membership.ts';

/**
 * The documents that bring a new target up to date: all of them, or what a returning client missed. Throws
 * PERMISSION_DENIED if the rules refuse any document of the result.
 */
export function startResult(requested: RequestedTarget, target: ListenTarget, hub: ListenHub): Iterable<string> {
  const { database } = hub;
  const result = target.start(database);
  const missed = missedChanges(requested, target, hub, result.found.length);
  if (missed) return differenceMessages(requested.id, missed, database);
  return wholeResultMessages(requested, result, database);
}

function missedChanges(
  { resumeToken, expectedCount }: RequestedTarget,
  target: ListenTarget,
  hub: ListenHub,
  count: number,
): readonly MembershipChange[] | undefined {
  const changes = resumeToken === undefined ? undefined : hub.log.changesSince(resumeToken);
  const missed = changes && target.difference(changes);
  if (!missed) return undefined;
  const joined = missed.filter(({ isMember, wasMember }) => isMember && !wasMember).length;
  const left = missed.filter(({ isMember, wasMember }) => !isMember && wasMember).length;
  // A client that holds another number of documents than it should has to start anew.
  return count - joined + left === expectedCount ? missed : undefined;
}

function differenceMessages(id: number, missed: readonly MembershipChange[], database: Database): Iterable<string> {
  const updates = new DocumentUpdates();
  for (const membership of missed) updates.note(id, membership);
  database.reads.count(updates.billedReads);
  return updates.messages(database.lastCommitTime(), new DocumentTexts());
}

function* wholeResultMessages(
  { id, isResumed }: RequestedTarget,
  { found, missing }: InitialResult,
  database: Database,
): Iterable<string> {
  database.reads.count(found.length);
  if (isResumed) yield targetReset(id);
  for (const document of found) yield documentChanged(documentText(document), [id]);
  for (const name of missing) yield documentDeleted(name, database.lastCommitTime(), [id]);
}
