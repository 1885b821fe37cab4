import type { KeptDraft } from '../../domain/changes/draft.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import type { ChangeAbout, OutboxEntry, SendState } from '../../domain/changes/send-state.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import { describeChange } from '../../domain/timeline/describe-change.ts';
import { typedInWords } from '../../domain/timeline/typed-in-words.ts';

/** A draft is typed and not saved; the others are saved and not on the server. */
export type KeptStatus = Exclude<SendState['status'], 'saved'> | 'draft';

export interface KeptText {
  readonly label: string;
  readonly text: string;
}

/** Something of the reader's own that is on this device and not in the plan. */
export interface KeptItem {
  readonly key: string;
  readonly status: KeptStatus;
  readonly about: ChangeAbout;
  readonly patientId: string;
  readonly typedAt: IsoInstant;
  readonly texts: readonly KeptText[];
}

/** What needs its author, what waits for the connection, and what was only begun. */
export interface KeptItems {
  readonly needsYou: readonly KeptItem[];
  readonly waiting: readonly KeptItem[];
  readonly drafts: readonly KeptItem[];
}

const LABELS: Readonly<Record<string, string>> = {
  clinicalText: 'For the team',
  plainText: 'In plain words',
  text: 'Note',
};

/** All of it, the longest waiting first. */
export function keptItems(entries: readonly OutboxEntry[], drafts: readonly KeptDraft[]): KeptItems {
  const saved = entries.flatMap((entry) => keptItemOf(entry) ?? []).sort(oldestFirst);
  const isUnderway = ({ status }: KeptItem) => status === 'saving' || status === 'waiting' || status === 'unkept';
  const handedOver = new Set(saved.map(({ key }) => key));
  return {
    needsYou: saved.filter((item) => !isUnderway(item)),
    waiting: saved.filter(isUnderway),
    drafts: drafts
      .filter(({ key, draft }) => isTyped(draft) || (draft.submitted !== null && !handedOver.has(key)))
      .map(draftItem)
      .sort(oldestFirst),
  };
}

/** The texts as one, to copy or to send. */
export function wholeText({ texts }: KeptItem): string {
  return texts.length === 1
    ? (texts[0]?.text ?? '')
    : texts.map(({ label, text }) => `${label}:\n${text}`).join('\n\n');
}

/** Null once the server has it. */
export function keptItemOf({ key, state, about, change, typedAt }: OutboxEntry): KeptItem | null {
  if (state.status === 'saved') return null;
  const { patientId, patch } = change;
  const told = describeChange({ ...change, before: {}, after: patch }, change.base ?? {}, 'author');
  const texts = textsIn(patch) ?? told.map(({ label, after }) => ({ label, text: after ?? 'Taken away' }));
  return { key, status: state.status, about, patientId, typedAt, texts };
}

function draftItem({ key, draft, typedAt }: KeptDraft): KeptItem {
  const { about, text, base } = draft;
  const typed = Object.fromEntries(Object.entries(text).filter(([field]) => text[field] !== base?.content[field]));
  const texts = textsIn(typed) ?? typedInWords({ key, draft });
  return { key, status: 'draft', about, patientId: key.split('/')[0] ?? '', typedAt, texts };
}

/** The long texts of sections and notes; null where none is among these, and a form tells the rest. */
function textsIn(fields: Readonly<Record<string, unknown>>): readonly KeptText[] | null {
  const known = Object.keys(LABELS).filter((field) => typeof fields[field] === 'string' && fields[field] !== '');
  if (known.length > 0) return known.map((field) => ({ label: LABELS[field] ?? field, text: String(fields[field]) }));
  return fields['status'] === 'entered-in-error' ? [{ label: 'Note', text: 'Marked as entered in error' }] : null;
}

function oldestFirst(left: KeptItem, right: KeptItem): number {
  return left.typedAt < right.typedAt ? -1 : 1;
}
