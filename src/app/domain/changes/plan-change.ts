import type { Actor } from '../access/actor.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { eventId } from '../timeline/timeline-event.ts';
import type { Attempt, Change } from './change.ts';
import { kindOf } from './kind-of.ts';
import { mergeContent } from './merge-content.ts';
import { restatedFields } from './restated-fields.ts';
import { sameValue } from './same-value.ts';
import { textLimits } from './text-limits.ts';

export interface StoredRevision {
  readonly rev: number;
  readonly content: Content;
}

/** What is stored now, as far as a change needs it. */
export interface StoredRecord extends StoredRevision {
  readonly updatedBy: string;
}

/** A colleague's version of what the author changed too. */
export interface TheirRevision extends StoredRevision {
  /** The uid of whoever wrote it; the author's own where their other window was quicker. */
  readonly by: string;
}

export interface PlannedChange {
  readonly rev: number;
  readonly content: Content;
  /** The uid of whoever changed something else meanwhile, which stands beside this change; null for nobody. */
  readonly mergedWith: string | null;
  /** The event to write in the same commit; the writer adds the server's time. */
  readonly event: Omit<TimelineEvent, 'at' | 'recordedAt'>;
}

/** Somebody else changed the same words since the author began. Nothing was written. */
export class EditConflict extends Error {
  readonly fields: readonly string[];
  /** What both started from; null where both created the document. */
  readonly was: Content | null;
  readonly theirs: TheirRevision;

  constructor(fields: readonly string[], was: Content | null, theirs: TheirRevision) {
    super(`Changed meanwhile: ${fields.join(', ')}`);
    this.name = 'EditConflict';
    this.fields = fields;
    this.was = was;
    this.theirs = theirs;
  }
}

/**
 * Puts a change on top of what is stored now, field by field and paragraph by paragraph: whatever the author left alone
 * keeps its newest value.
 * `nothing-changed` means that all of it is stored already: write nothing.
 * Throws `EditConflict` where both changed the same words, and where the document to create exists with other content.
 */
export function planChange(
  stored: StoredRecord | undefined,
  change: Attempt,
  actor: Actor,
): PlannedChange | 'nothing-changed' {
  const current = stored ?? { rev: 0, content: {}, updatedBy: actor.uid };
  const { base, patch } = change;
  const limits = textLimits(change.collection);
  const restated = restatedFields(change.collection);
  const merged = mergeContent({ base, patch, current: current.content, limits, restated });
  if (merged.contested.length > 0) {
    const { rev, content, updatedBy: by } = current;
    throw new EditConflict(merged.contested, base, { rev, content, by });
  }
  const changed = Object.keys(merged.patch);
  if (changed.length === 0) return 'nothing-changed';
  const rev = current.rev + 1;
  const content = { ...current.content, ...merged.patch };
  // A record keeps the source it was created from; what is done with it later is its author's own.
  const source = rev === 1 ? change.source : actor.strand === 'patient' ? 'patient' : 'typed';
  return {
    rev,
    content,
    mergedWith: isNewsTo(change, current) && current.updatedBy !== actor.uid ? current.updatedBy : null,
    event: {
      id: eventId(change.collection, change.docId, rev),
      clinicId: change.clinicId,
      patientId: change.patientId,
      audience: change.visibility,
      kind: kindOf({ ...change, base: stored ? current.content : null, patch: merged.patch, source }),
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
      after: merged.patch,
      title: change.title,
      plain: change.plain,
      source,
      actionId: change.actionId,
      overrules: change.overrules,
    },
  };
}

function isNewsTo({ base, baseRev }: Change, { rev, content }: StoredRevision): boolean {
  return (
    base !== null && rev > baseRev && Object.keys(content).some((field) => !sameValue(content[field], base[field]))
  );
}

function pick(content: Content, fields: readonly string[]): Content {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}
