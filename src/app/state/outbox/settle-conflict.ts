import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { Change } from '../../domain/changes/change.ts';
import { retellSection } from '../../domain/changes/change-section.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import type { OutboxEntry, SendState } from '../../domain/changes/send-state.ts';

export type Conflict = Extract<SendState, { status: 'conflict' }>;

export function conflictOf(entry: OutboxEntry | undefined): Conflict | null {
  return entry?.state.status === 'conflict' ? entry.state : null;
}

/** What is left to send once the colleague's words stand in the contested fields; null where nothing is. */
export function withoutContested(change: Change, { fields, theirs }: Conflict): Change | null {
  const rest = Object.entries(change.patch).filter(
    ([field, mine]) => !fields.includes(field) && !sameValue(mine, theirs.content[field]),
  );
  return rest.length === 0 ? null : onTop(change, theirs, Object.fromEntries(rest));
}

/**
 * The author's words, put in place of the colleague's. A reason is due to whoever was overruled; the author's own other
 * window needs none, which an empty one says.
 */
export function inPlaceOfTheirs(change: Change, { theirs }: Conflict, reason: string): Change {
  const mine = onTop(change, theirs, change.patch);
  return { ...mine, overrules: reason === '' ? null : { uid: theirs.by, reason } };
}

function onTop(change: Change, theirs: Conflict['theirs'], patch: Content): Change {
  const rebased = { ...change, base: theirs.content, baseRev: theirs.rev, patch, overrules: null };
  return change.collection === 'sections' ? retellSection(rebased) : rebased;
}
