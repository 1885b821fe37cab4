import type { Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { SectionContent } from '../care-plan/plan-section.ts';
import type { Change } from './change.ts';
import type { Tell } from './editable.ts';
import { sameValue } from './same-value.ts';

const FIELD_NAMES: Readonly<Record<keyof SectionContent, string>> = {
  clinicalText: 'clinical text',
  plainText: 'plain words',
  reviewDueOn: 'review date',
};

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function tellSection(strand: Strand): Tell {
  return (before, after) => {
    const changed = before && Object.keys(FIELD_NAMES).filter((field) => !sameValue(after[field], before[field]));
    return {
      title: titleOf(strand, changed),
      plain: plainSentence(strand, changed === null ? 'wrote' : 'updated'),
      isRestored: false,
    };
  };
}

/** The change of a section with its event told anew, for a base or a patch that has become another since. */
export function retellSection(change: Change): Change {
  const { base, patch, discipline } = change;
  return { ...change, ...tellSection(discipline)(base, { ...base, ...patch }) };
}

/** `changed` is null for a first version. */
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
