import type { Actor } from '../access/actor.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { eventId } from '../timeline/timeline-event.ts';
import type { Attempt } from './change.ts';
import { sameValue } from './same-value.ts';

/** What is stored now, as far as a change needs it. */
export interface StoredRevision {
  readonly rev: number;
  readonly content: Content;
}

export interface PlannedChange {
  readonly rev: number;
  readonly content: Content;
  /** The event to write in the same commit; the writer adds the server's time. */
  readonly event: Omit<TimelineEvent, 'at' | 'recordedAt'>;
}

/** Somebody else changed the same fields since the author began. Nothing was written. */
export class EditConflict extends Error {
  readonly fields: readonly string[];
  readonly theirs: StoredRevision;

  constructor(fields: readonly string[], theirs: StoredRevision) {
    super(`Changed meanwhile: ${fields.join(', ')}`);
    this.name = 'EditConflict';
    this.fields = fields;
    this.theirs = theirs;
  }
}

/**
 * Puts a change on top of what is stored now, field by field: fields the author left alone keep their newest value.
 * `nothing-changed` means that all of it is stored already, as when an answered change is sent once more: write nothing.
 * Throws `EditConflict` where both changed one field, and where the document to create exists with other content.
 */
export function planChange(
  stored: StoredRevision | undefined,
  change: Attempt,
  actor: Actor,
): PlannedChange | 'nothing-changed' {
  const current: StoredRevision = stored ?? { rev: 0, content: {} };
  const changed = Object.keys(change.patch).filter((field) => !sameIn(field, current.content, change.patch));
  const contested =
    current.rev === change.baseRev ? [] : changed.filter((field) => !sameIn(field, current.content, change.base ?? {}));
  if (contested.length > 0) throw new EditConflict(contested, current);
  if (changed.length === 0) return 'nothing-changed';
  const rev = current.rev + 1;
  return {
    rev,
    content: { ...current.content, ...pick(change.patch, changed) },
    event: {
      id: eventId(change.collection, change.docId, rev),
      clinicId: change.clinicId,
      patientId: change.patientId,
      audience: change.visibility,
      kind: change.kind,
      discipline: change.discipline,
      actorUid: actor.uid,
      actorName: actor.name,
      collection: change.collection,
      docId: change.docId,
      rev,
      before: pick(
        current.content,
        changed.filter((field) => Object.hasOwn(current.content, field)),
      ),
      after: pick(change.patch, changed),
      title: change.title,
      plain: change.plain,
      source: change.source,
      actionId: change.actionId,
      overrules: change.overrules,
    },
  };
}

function sameIn(field: string, left: Content, right: Content): boolean {
  return sameValue(left[field], right[field]);
}

function pick(content: Content, fields: readonly string[]): Content {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}
