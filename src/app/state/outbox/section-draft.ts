import type { Strand } from '../../domain/access/strands.ts';
import type { PlanSection, SectionContent } from '../../domain/care-plan/plan-section.ts';
import type { SectionProblems } from '../../domain/care-plan/validate-section.ts';
import { validateSection } from '../../domain/care-plan/validate-section.ts';
import type { Change } from '../../domain/changes/change.ts';
import { changeSection, retellSection } from '../../domain/changes/change-section.ts';
import type { Draft } from '../../domain/changes/draft.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import type { ChangeAbout, OutboxEntry } from '../../domain/changes/send-state.ts';

export const SECTION_FIELDS = ['clinicalText', 'plainText'] as const;

export type SectionField = (typeof SECTION_FIELDS)[number];

/** The two texts a person types. */
export type SectionText = Readonly<Record<SectionField, string>>;

/** Where a section stands: whose plan it is of, and which strand's it is. */
export interface SectionPlace {
  readonly clinicId: string;
  readonly patientId: string;
  readonly strand: Strand;
}

export function beginSectionDraft(section: PlanSection | undefined, about: ChangeAbout): Draft {
  // A first version that is still on its way, of revision 0, is a ground as well.
  const base = section ? { rev: section.rev, content: { ...section.content } } : null;
  return { about, text: textOf({ ...section?.content }), base, submitted: null };
}

/** The draft behind a change that did not reach the server. */
export function sectionDraftOf({ about, change: { base, baseRev, patch } }: OutboxEntry): Draft {
  return { about, text: textOf({ ...base, ...patch }), base: base && { rev: baseRev, content: base }, submitted: null };
}

export function changedFields({ text, base }: Draft): readonly SectionField[] {
  const before = textOf(base?.content ?? {});
  return SECTION_FIELDS.filter((field) => (text[field] ?? '') !== before[field]);
}

export function draftProblems(text: SectionText): SectionProblems {
  return validateSection({ ...text, reviewDueOn: null });
}

export function sectionChange({ text, base }: Draft, place: SectionPlace): Change {
  const before = base && { rev: base.rev, content: sectionContent(base.content) };
  const edited = { reviewDueOn: null, ...before?.content, ...textOf(text) };
  return changeSection({ ...place, base: before, edited });
}

/**
 * The change that takes an earlier one's place. All that the earlier touched is in it, for that may have arrived after
 * all: what its author took back since is written as it was.
 */
export function sectionChangeInPlaceOf(earlier: Change, draft: Draft, place: SectionPlace): Change {
  const change = sectionChange(draft, place);
  const touched = SECTION_FIELDS.filter((field) => Object.hasOwn(earlier.patch, field));
  const taken = Object.fromEntries(touched.map((field) => [field, textOf(draft.text)[field]]));
  return retellSection({ ...change, patch: { ...earlier.patch, ...taken, ...change.patch } });
}

/** The author's words stand, contested ones too, on top of what a colleague stored; fields left alone follow the colleague. */
export function onTopOf(draft: Draft, contested: readonly string[], { rev, content }: StoredRevision): Draft {
  const mine: readonly string[] = [...changedFields(draft), ...contested];
  const theirs = textOf(content);
  const untouched = SECTION_FIELDS.filter((field) => !mine.includes(field));
  const text = { ...draft.text, ...Object.fromEntries(untouched.map((field) => [field, theirs[field]])) };
  return { ...draft, text, base: { rev, content }, submitted: null };
}

export function sectionContent(content: Readonly<Record<string, unknown>>): SectionContent {
  const { clinicalText, plainText, reviewDueOn } = content as Partial<SectionContent>;
  return { clinicalText: clinicalText ?? '', plainText: plainText ?? '', reviewDueOn: reviewDueOn ?? null };
}

export function textOf(content: Readonly<Record<string, unknown>>): SectionText {
  const { clinicalText, plainText } = sectionContent(content);
  return { clinicalText, plainText };
}
