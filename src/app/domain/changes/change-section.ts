import type { Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { SectionContent } from '../care-plan/plan-section.ts';
import type { Change } from './change.ts';
import type { Telling } from './editable.ts';
import { sameValue } from './same-value.ts';

/** A section as its editor was given it and as it was left. */
export interface SectionEdit {
  readonly clinicId: string;
  readonly patientId: string;
  readonly strand: Strand;
  /** What the author started from; null where the section had not been written yet. */
  readonly base: { readonly rev: number; readonly content: SectionContent } | null;
  readonly edited: SectionContent;
}

const FIELD_NAMES: Readonly<Record<keyof SectionContent, string>> = {
  clinicalText: 'clinical text',
  plainText: 'plain words',
  reviewDueOn: 'review date',
};

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The change that an edit comes to; its patch is empty where the author changed nothing. */
export function changeSection({ clinicId, patientId, strand, base, edited }: SectionEdit): Change {
  const patch: Partial<SectionContent> = base === null ? edited : changedFields(base.content, edited);
  return {
    clinicId,
    patientId,
    collection: 'sections',
    docId: strand,
    discipline: strand,
    visibility: strand === 'coordination' ? 'team' : 'everyone',
    source: strand === 'patient' ? 'patient' : 'typed',
    base: base === null ? null : { ...base.content },
    baseRev: base?.rev ?? 0,
    patch: { ...patch },
    ...tellingOf(strand, base === null ? null : Object.keys(patch)),
    at: null,
    overrules: null,
  };
}

/** The change of a section with its event told anew, for a base or a patch that has become another since. */
export function retellSection(change: Change): Change {
  const { base, patch } = change;
  const touched = Object.keys(FIELD_NAMES).filter((field) => Object.hasOwn(patch, field));
  const changed = base && touched.filter((field) => !sameValue(patch[field], base[field]));
  return { ...change, ...tellingOf(change.discipline, changed) };
}

function changedFields(base: SectionContent, edited: SectionContent): Partial<SectionContent> {
  return Object.fromEntries(
    Object.entries(edited).filter(([field, value]) => !sameValue(value, base[field as keyof SectionContent])),
  );
}

/** `changed` is null for a first version. */
function tellingOf(strand: Strand, changed: readonly string[] | null): Telling {
  return {
    title: titleOf(strand, changed),
    plain: plainSentence(strand, changed === null ? 'wrote' : 'updated'),
    isRestored: false,
  };
}

function titleOf(strand: Strand, changed: readonly string[] | null): string {
  const { sectionTitle } = describeStrand(strand);
  if (changed === null) return `${sectionTitle}: first version`;
  const names = changed.map((field) => FIELD_NAMES[field as keyof SectionContent]);
  return `${sectionTitle}: ${inWords.format(names)} updated`;
}

function plainSentence(strand: Strand, verb: string): string {
  const { plainRole, sectionTitle } = describeStrand(strand);
  const who = strand === 'patient' ? 'You' : `Your ${plainRole}`;
  return `${who} ${verb} “${sectionTitle}”.`;
}
