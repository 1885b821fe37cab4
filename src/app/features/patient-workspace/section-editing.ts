import { computed, inject, Injectable } from '@angular/core';

import type { Strand } from '../../domain/access/strands.ts';
import { describeStrand, STRANDS } from '../../domain/access/strands.ts';
import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { isNotTaken, outboxKey } from '../../domain/changes/send-state.ts';
import type { SectionText } from '../../state/outbox/section-draft.ts';
import {
  beginSectionDraft,
  changedFields,
  onTopOf,
  sectionChange,
  sectionChangeInPlaceOf,
  sectionDraftOf,
  textOf,
} from '../../state/outbox/section-draft.ts';
import { conflictOf, inPlaceOfTheirs, withoutContested } from '../../state/outbox/settle-conflict.ts';
import { EditorDrafts } from './editor-drafts.ts';
import { SuggestionsInHand } from './items/suggestions-in-hand.ts';
import { OpenRecord } from './open-record.ts';

/** Editing the sections of the open plan, from the first letter to the last word in a conflict. */
@Injectable()
export class SectionEditing {
  private readonly record = inject(OpenRecord);
  private readonly taken = inject(SuggestionsInHand);
  readonly drafts = inject(EditorDrafts);
  /** The strands whose editor is open, the one opened last at the end. */
  readonly strands = computed(() =>
    STRANDS.map(({ id }) => ({ id, kept: this.draft(id) }))
      .filter(({ kept }) => kept !== undefined)
      .sort((left, right) => ((left.kept?.typedAt ?? '') < (right.kept?.typedAt ?? '') ? -1 : 1))
      .map(({ id }) => id),
  );

  keyOf(strand: Strand): string {
    return outboxKey({ patientId: this.record.patient()?.id ?? '', collection: 'sections', docId: strand });
  }

  draft(strand: Strand): KeptDraft | undefined {
    return this.drafts.open(this.keyOf(strand));
  }

  entry(strand: Strand) {
    return this.drafts.entry(this.keyOf(strand));
  }

  /** The author's own words, as they stand now. */
  mine(strand: Strand): SectionText {
    const entry = this.entry(strand);
    return textOf(this.draft(strand)?.draft.text ?? { ...entry?.change.base, ...entry?.change.patch });
  }

  begin(strand: Strand, section: PlanSection | undefined): void {
    const about = this.record.about(describeStrand(strand).sectionTitle);
    this.drafts.begin(this.keyOf(strand), beginSectionDraft(section, about));
  }

  retype(strand: Strand, text: SectionText): void {
    const kept = this.draft(strand);
    if (kept) this.drafts.type(this.keyOf(strand), { ...kept.draft, text, submitted: null });
  }

  /** True where the author must first say why their words shall stand: they left them as they were, with the others in view. */
  save(strand: Strand): boolean {
    const kept = this.draft(strand);
    if (!kept) return false;
    const entry = this.entry(strand);
    if (entry?.state.status === 'failed') {
      this.drafts.submit(entry.key, sectionChangeInPlaceOf(entry.change, kept.draft, this.place(strand)));
      return false;
    }
    const conflict = conflictOf(entry);
    const draft = conflict ? onTopOf(kept.draft, conflict.fields, conflict.theirs) : kept.draft;
    if (changedFields(draft).length === 0) {
      this.close(strand);
      return false;
    }
    if (conflict && this.isUnsettled(strand)) return true;
    this.drafts.submit(this.keyOf(strand), this.taken.creditChange(sectionChange(draft, this.place(strand))));
    return false;
  }

  async cancel(strand: Strand): Promise<void> {
    const isContested = conflictOf(this.entry(strand)) !== null;
    if ((await this.drafts.discard(this.keyOf(strand))) && !isContested) this.dismissNotTaken(strand);
  }

  keepTheirs(strand: Strand): void {
    const entry = this.entry(strand);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    const rest = withoutContested(this.changeNow(strand), conflict);
    this.drafts.close(this.keyOf(strand));
    if (rest) this.drafts.send(rest, entry);
    else this.drafts.dismiss(entry.key);
  }

  useMine(strand: Strand, reason: string): void {
    const entry = this.entry(strand);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    const change = inPlaceOfTheirs(this.changeNow(strand), conflict, reason);
    if (this.draft(strand)) this.drafts.submit(entry.key, change);
    else this.drafts.send(change, entry);
  }

  editMine(strand: Strand): void {
    const entry = this.entry(strand);
    const conflict = conflictOf(entry);
    if (entry && conflict)
      this.drafts.begin(entry.key, onTopOf(sectionDraftOf(entry), conflict.fields, conflict.theirs));
  }

  /** A change that could not be saved goes back into its editor. */
  reopenFailed(strand: Strand): void {
    const entry = this.entry(strand);
    if (entry?.state.status === 'failed' && !this.draft(strand)) this.drafts.begin(entry.key, sectionDraftOf(entry));
  }

  /** An editor that was opened on an earlier visit and left alone is not worth a word. */
  dropUntouched(strand: Strand): void {
    const kept = this.draft(strand);
    if (kept && this.drafts.isRestored(kept.key) && !isTyped(kept.draft)) this.drafts.close(kept.key);
  }

  private close(strand: Strand): void {
    this.drafts.close(this.keyOf(strand));
    this.dismissNotTaken(strand);
  }

  private dismissNotTaken(strand: Strand): void {
    const entry = this.entry(strand);
    if (entry && isNotTaken(entry.state)) this.drafts.dismiss(entry.key);
  }

  private isUnsettled(strand: Strand): boolean {
    const entry = this.entry(strand);
    const mine = this.mine(strand);
    const { fields = [], theirs } = conflictOf(entry) ?? {};
    const patch: Readonly<Record<string, unknown>> = entry?.change.patch ?? {};
    return (
      theirs?.by !== this.record.ownUid() &&
      fields.some((field) => field in mine && patch[field] === mine[field as keyof SectionText])
    );
  }

  /** The change as the author would make it now, with what they typed since. */
  private changeNow(strand: Strand) {
    const kept = this.draft(strand);
    const entry = this.entry(strand);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) throw new Error(`Nothing of ${strand} is contested`);
    if (!kept) return entry.change;
    return sectionChange(onTopOf(kept.draft, conflict.fields, conflict.theirs), this.place(strand));
  }

  private place(strand: Strand) {
    const patient = this.record.patient();
    if (!patient) throw new Error(`No record is open to edit ${strand} in`);
    return { clinicId: patient.clinicId, patientId: patient.id, strand };
  }
}
