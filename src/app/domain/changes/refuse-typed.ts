import { STRANDS } from '../access/strands.ts';
import type { Content } from '../care-plan/plan-record.ts';
import { typedOf } from '../fields/typed-value.ts';
import type { Change } from './change.ts';
import type { KeptDraft } from './draft.ts';
import type { OutboxRow } from './outbox-row.ts';
import { ownWords, withWordsOf } from './own-words.ts';
import { takeAnswer } from './take-answer.ts';

const REFUSED = { status: 'refused' } as const;

/**
 * All that an account has typed into one document that it may no longer read, as one refused change of its own words;
 * null where it typed none.
 */
export function refuseTyped(row: OutboxRow | null, drafts: readonly KeptDraft[]): OutboxRow | null {
  return drafts.reduce((refused, kept) => withDraft(refused, kept, seenIn(row)), row && refuseRow(row));
}

function refuseRow(row: OutboxRow): OutboxRow | null {
  const refused = takeAnswer(row, REFUSED);
  if (!refused || row.state.status !== 'conflict') return refused;
  // What is merged already holds the other author's paragraphs as well.
  return withChange(refused, ownWordsBeside(refused.queue[0].change, [row.state.theirs.content]));
}

function withDraft(row: OutboxRow | null, kept: KeptDraft, seen: readonly Content[]): OutboxRow | null {
  const { base } = kept.draft;
  const typed = ownWordsBeside(changeOf(kept), base ? [base.content, ...seen] : seen);
  if (Object.keys(typed.patch).length === 0) return row;
  if (row) return { ...withChange(row, withWordsOf(row.queue[0].change, typed)), typedAt: kept.typedAt };
  const { about } = kept.draft;
  const key = kept.key.split('/').slice(0, 3).join('/');
  return { key, about, state: REFUSED, queue: [{ change: typed, actionId: null }], typedAt: kept.typedAt };
}

function ownWordsBeside(change: Change, seen: readonly Content[]): Change {
  return seen.reduce<Change>((words, base) => ownWords({ ...words, base }), ownWords(change));
}

function withChange(row: OutboxRow, change: Change): OutboxRow {
  return { ...row, queue: [{ change, actionId: null }] };
}

/** What others may have written in the versions that the changes were made on. */
function seenIn(row: OutboxRow | null): readonly Content[] {
  if (!row) return [];
  const bases = row.queue.map(({ change }) => change.base).filter((base) => base !== null);
  return row.state.status === 'conflict' ? [...bases, row.state.theirs.content] : bases;
}

/** Of a change that is never sent, what was typed and where is all that counts. */
function changeOf({ key, draft: { about, text, base } }: KeptDraft): Change {
  const [patientId = '', collection = '', docId = ''] = key.split('/');
  const changed = Object.entries(text).filter(([field, typed]) => typed !== typedOf(base?.content[field]));
  return {
    clinicId: about.clinicId,
    patientId,
    collection: collection as Change['collection'],
    docId,
    discipline: STRANDS.find(({ id }) => id === docId)?.id ?? 'coordination',
    visibility: collection === 'notes' ? 'team' : 'everyone',
    source: 'typed',
    base: null,
    baseRev: 0,
    patch: Object.fromEntries(changed),
    title: about.title,
    plain: '',
    at: null,
    overrules: null,
  };
}
