import type { DocumentName, StoredDocument } from '../documents/document.ts';
import { documentToJson, microsToTimestamp } from '../protocol/wire.ts';
import type { StatusError } from '../status.ts';
import type { Micros } from '../values/value.ts';

/** JSON texts of `ListenResponse`; every client message about a target is acknowledged by exactly one ADD or REMOVE. */
export function targetAdded(targetId: number): string {
  return targetChange({ targetChangeType: 'ADD', targetIds: [targetId] });
}

/** Tells the client to forget what it holds for the target; the whole result follows. */
export function targetReset(targetId: number): string {
  return targetChange({ targetChangeType: 'RESET', targetIds: [targetId] });
}

export function targetCurrent(targetId: number, resumeToken: string, time: Micros): string {
  return targetChange({
    targetChangeType: 'CURRENT',
    targetIds: [targetId],
    resumeToken,
    readTime: microsToTimestamp(time),
  });
}

export function targetRemoved(targetId: number): string {
  return targetChange({ targetChangeType: 'REMOVE', targetIds: [targetId] });
}

export function targetRefused(targetId: number, { grpcCode, message }: StatusError): string {
  return targetChange({ targetChangeType: 'REMOVE', targetIds: [targetId], cause: { code: grpcCode, message } });
}

/** Only this message makes a client show what came before it. */
export function consistentSnapshot(resumeToken: string, time: Micros): string {
  return targetChange({ resumeToken, readTime: microsToTimestamp(time) });
}

/** @param documentText the document's JSON text, so that it can be made once for many listeners */
export function documentChanged(
  documentText: string,
  targetIds: readonly number[],
  removedTargetIds: readonly number[] = [],
): string {
  const members = targetIds.length > 0 ? `,"targetIds":${JSON.stringify(targetIds)}` : '';
  const removed = removedTargetIds.length > 0 ? `,"removedTargetIds":${JSON.stringify(removedTargetIds)}` : '';
  return `{"documentChange":{"document":${documentText}${members}${removed}}}`;
}

export function documentDeleted(name: DocumentName, time: Micros, removedTargetIds: readonly number[]): string {
  return JSON.stringify({ documentDelete: { document: name, readTime: microsToTimestamp(time), removedTargetIds } });
}

/** For a document that left the targets and whose content may not be sent; the client asks for it by name. */
export function documentRemoved(name: DocumentName, time: Micros, removedTargetIds: readonly number[]): string {
  return JSON.stringify({ documentRemove: { document: name, readTime: microsToTimestamp(time), removedTargetIds } });
}

export function documentText(document: StoredDocument): string {
  return JSON.stringify(documentToJson(document));
}

function targetChange(change: object): string {
  return JSON.stringify({ targetChange: change });
}
