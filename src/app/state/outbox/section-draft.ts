import type { Strand } from '../../domain/access/strands.ts';
import type { PlanSection, SectionContent } from '../../domain/care-plan/plan-section.ts';
import type { SectionProblems } from '../../domain/care-plan/validate-section.ts';
import { validateSection } from '../../domain/care-plan/validate-section.ts';
import type { Change } from '../../domain/changes/change.ts';
import { changeSection } from '../../domain/changes/change-section.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import type { SendState } from './send-state.ts';

export const SECTION_FIELDS = ['clinicalText', 'plainText'] as const;

export type SectionField = (typeof SECTION_FIELDS)[number];

/** The two texts a person types. */
export type SectionText = Readonly<Record<SectionField, string>>;

/** A section on its way from what its author saw to what they want. */
export interface SectionDraft {
  readonly text: SectionText;
  /** Null while the section does not exist yet. */
  readonly base: { readonly rev: number; readonly content: SectionContent } | null;
  /** What was last handed over to be saved; null while nothing is under way. */
  readonly submitted: SectionText | null;
}

export function beginDraft(section: PlanSection | undefined): SectionDraft {
  const base = section && section.rev > 0 ? { rev: section.rev, content: section.content } : null;
  return { text: textOf(section?.content), base, submitted: null };
}

/** The draft behind a change that did not reach the server, after its editor was closed. */
export function draftOf({ base, baseRev, patch }: Change): SectionDraft {
  const content = base && sectionContent({ rev: baseRev, content: base });
  const wanted = sectionContent({ rev: baseRev, content: { ...base, ...patch } });
  return { text: textOf(wanted), base: content && { rev: baseRev, content }, submitted: null };
}

/** What differs from what is being saved, or from what is stored while nothing is. */
export function changedFields({ text, base, submitted }: SectionDraft): readonly SectionField[] {
  const before = submitted ?? textOf(base?.content);
  return SECTION_FIELDS.filter((field) => text[field] !== before[field]);
}

/** True where leaving now would lose typed words; what was handed over to be saved is the outbox's to keep. */
export function isUnsaved(draft: SectionDraft): boolean {
  return changedFields(draft).length > 0;
}

export function draftProblems(text: SectionText): SectionProblems {
  return validateSection({ ...text, reviewDueOn: null });
}

export function draftChange({ text, base, submitted }: SectionDraft, patient: Patient, strand: Strand): Change {
  const before = base && { rev: base.rev, content: { ...base.content, ...submitted } };
  const edited = { reviewDueOn: null, ...base?.content, ...text };
  return changeSection({ clinicId: patient.clinicId, patientId: patient.id, strand, base: before, edited });
}

/**
 * What the server's answer leaves of a draft: null once all of it is stored. Anything typed since stays, on the new ground,
 * and what was not taken counts as unsaved again.
 */
export function afterAnswer(draft: SectionDraft, send: SendState | undefined): SectionDraft | null {
  if (!draft.submitted || !send || send.status === 'saving' || send.status === 'waiting') return draft;
  if (send.status !== 'saved') return { ...draft, submitted: null };
  if (changedFields(draft).length === 0) return null;
  const content = { reviewDueOn: null, ...draft.base?.content, ...draft.submitted };
  return { ...draft, base: { rev: send.rev, content }, submitted: null };
}

/** The author's words stand, contested ones too, on top of what a colleague stored; fields left alone follow the colleague. */
export function onTopOf(draft: SectionDraft, contested: readonly string[], theirs: StoredRevision): SectionDraft {
  const mine: readonly string[] = [...changedFields({ ...draft, submitted: null }), ...contested];
  const content = sectionContent(theirs);
  const untouched = SECTION_FIELDS.filter((field) => !mine.includes(field));
  return {
    text: { ...draft.text, ...pickText(content, untouched) },
    base: { rev: theirs.rev, content },
    submitted: null,
  };
}

/** A colleague's words replace the author's in the contested fields alone. */
export function withTheirs(draft: SectionDraft, fields: readonly string[], theirs: StoredRevision): SectionDraft {
  const rebased = onTopOf(draft, fields, theirs);
  const contested = SECTION_FIELDS.filter((field) => fields.includes(field));
  return { ...rebased, text: { ...rebased.text, ...pickText(sectionContent(theirs), contested) } };
}

export function sectionContent({ content }: StoredRevision): SectionContent {
  const { clinicalText, plainText, reviewDueOn } = content as Partial<SectionContent>;
  return { clinicalText: clinicalText ?? '', plainText: plainText ?? '', reviewDueOn: reviewDueOn ?? null };
}

function textOf(content: SectionContent | undefined): SectionText {
  return { clinicalText: content?.clinicalText ?? '', plainText: content?.plainText ?? '' };
}

function pickText(content: SectionContent, fields: readonly SectionField[]): Partial<SectionText> {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}
