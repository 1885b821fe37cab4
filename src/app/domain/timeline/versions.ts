import type { Content } from '../care-plan/plan-record.ts';
import { sameValue } from '../changes/same-value.ts';
import type { ChangeReader, FieldChange } from './describe-change.ts';
import { describeChange } from './describe-change.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** A document as it stood once, and the event that made it so. */
export interface Version {
  readonly rev: number;
  readonly event: TimelineEvent;
  readonly content: Content;
}

/**
 * A document's versions, newest first, rebuilt from what was told of it. Where the oldest of its events are not among
 * them, fields that none of them touches are as they are `now`.
 */
export function versionsOf(events: readonly TimelineEvent[], now: Content): readonly Version[] {
  const inOrder = [...events].sort((left, right) => left.rev - right.rev);
  const [first] = inOrder;
  if (!first) return [];
  let content = first.rev === 1 ? {} : contentBefore(inOrder, now);
  const versions = inOrder.map((event): Version => {
    content = { ...content, ...event.after };
    return { rev: event.rev, event, content };
  });
  return versions.reverse();
}

/** What changed from one version of a document to another, as this reader is told it. */
export function compareVersions(older: Version, newer: Version, reader: ChangeReader = null): readonly FieldChange[] {
  const changed = differingFields(older.content, newer.content);
  const { collection, docId, kind } = newer.event;
  return describeChange(
    { collection, docId, kind, before: pick(older.content, changed), after: pick(newer.content, changed) },
    newer.content,
    reader,
  );
}

/** The fields in which two contents differ; one that is missing is as one that is null. */
export function differingFields(left: Content, right: Content): readonly string[] {
  const all = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...all].filter((field) => !sameValue(left[field] ?? null, right[field] ?? null));
}

/** What stood there before the first of these events. */
function contentBefore(inOrder: readonly TimelineEvent[], now: Content): Content {
  const touched = new Set(inOrder.flatMap(({ after }) => Object.keys(after)));
  const untouched = Object.entries(now).filter(([field]) => !touched.has(field));
  const before = [...touched].flatMap((field) => {
    const earliest = inOrder.find(({ after }) => Object.hasOwn(after, field));
    return earliest && Object.hasOwn(earliest.before, field) ? [[field, earliest.before[field]] as const] : [];
  });
  return Object.fromEntries([...untouched, ...before]);
}

function pick(content: Content, fields: readonly string[]): Content {
  return Object.fromEntries(fields.map((field) => [field, content[field] ?? null]));
}
