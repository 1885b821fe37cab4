import { editSection } from '../../src/app/domain/care-plan/edit-section.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Change } from '../../src/app/domain/changes/change.ts';
import { changeItem } from '../../src/app/domain/changes/change-item.ts';
import type { StoredRevision } from '../../src/app/domain/changes/plan-change.ts';
import type { Chance } from './chance.ts';
import { CLINIC, PATIENT } from './clinic.ts';
import type { Ledger } from './ledger.ts';

export type Place = Pick<Change, 'patientId' | 'collection' | 'docId'>;

export const PLACES: readonly Place[] = [
  { patientId: PATIENT, collection: 'sections', docId: 'rheumatology' },
  { patientId: PATIENT, collection: 'goals', docId: 'walk' },
];

const EMPTY: Content = { clinicalText: '', plainText: '', reviewDueOn: null };

export interface Typist {
  readonly chance: Chance;
  readonly ledger: Ledger;
  readonly uid: string;
}

export interface Typed {
  readonly change: Change;
  readonly words: readonly string[];
}

/** A change of what its author sees: some field or fields, some paragraph, with words that nobody else types. */
export function typeAt(place: Place, seen: StoredRevision | null, typist: Typist): Typed {
  const words: string[] = [];
  const key = `${place.collection}/${place.docId}`;
  const word = () => remember(words, typist.ledger.word(typist.uid, key));
  const date = () => remember(words, typist.ledger.date(typist.uid, key));
  const before = seen?.content ?? EMPTY;
  const edited = { ...before, ...editOf(place, before, { ...typist, word, date }) };
  return { change: changeOf(place, seen, edited), words };
}

interface Pen {
  readonly chance: Chance;
  readonly word: () => string;
  readonly date: () => string;
}

function editOf({ collection }: Place, before: Content, pen: Pen): Content {
  if (collection === 'goals') {
    return pen.chance.happens(0.5) ? { statement: `Walk as ${pen.word()} says.` } : { dueOn: pen.date() };
  }
  const fields = pen.chance.weighted({ clinicalText: 6, plainText: 2, reviewDueOn: 1, two: 2 });
  return {
    ...(['clinicalText', 'two'].includes(fields) && { clinicalText: rewrite(textIn(before, 'clinicalText'), pen) }),
    ...(fields === 'plainText' && { plainText: rewrite(textIn(before, 'plainText'), pen) }),
    ...(['reviewDueOn', 'two'].includes(fields) && { reviewDueOn: pen.date() }),
  };
}

function textIn(content: Content, field: string): string {
  const text = content[field];
  return typeof text === 'string' ? text : '';
}

/** One paragraph changed, added or taken out. */
function rewrite(text: string, { chance, word }: Pen): string {
  const paragraphs = text === '' ? [] : text.split('\n\n');
  const at = chance.below(Math.max(1, paragraphs.length));
  const typed = () => (chance.happens(0.3) ? `On ${word()}:\n- ${word()}` : `It is ${word()} today.`);
  const isFull = paragraphs.length > 12;
  switch (isFull ? 'remove' : chance.weighted({ change: 5, insert: 3, append: 2, remove: 1 })) {
    case 'change':
      return paragraphs.toSpliced(at, 1, typed()).join('\n\n');
    case 'insert':
      return paragraphs.toSpliced(at, 0, typed()).join('\n\n');
    case 'append':
      return [...paragraphs, typed()].join('\n\n');
    case 'remove':
      return paragraphs.toSpliced(at, 1, ...(paragraphs.length < 2 ? [typed()] : [])).join('\n\n');
  }
}

function changeOf(place: Place, seen: StoredRevision | null, edited: Content): Change {
  if (place.collection === 'sections') {
    return changeItem(editSection({ clinicId: CLINIC, patientId: PATIENT }, 'rheumatology'), seen, edited);
  }
  const patch = Object.entries(edited).filter(([field, value]) => value !== seen?.content[field]);
  return {
    ...place,
    clinicId: CLINIC,
    discipline: 'rheumatology',
    visibility: 'everyone',
    source: 'typed',
    base: seen?.content ?? null,
    baseRev: seen?.rev ?? 0,
    patch: Object.fromEntries(patch),
    title: 'Goal changed',
    plain: 'A goal was changed.',
    at: null,
    overrules: null,
  };
}

function remember<T>(list: T[], value: T): T {
  list.push(value);
  return value;
}
