import { afterNextRender, Component, computed, effect, inject, Injector, input, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { aboutEdit } from '../../domain/care-plan/about-edit.ts';
import { editSection, sectionText } from '../../domain/care-plan/edit-section.ts';
import { type PlanSection, SECTION_LIMITS } from '../../domain/care-plan/plan-section.ts';
import { markOf, savedAt } from '../../domain/changes/entry-mark.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import { typedOf } from '../../domain/fields/typed-value.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { conflictOf } from '../../state/outbox/settle-conflict.ts';
import { selectTeam } from '../../state/patient-record/team.feature.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import { RestoredDraft } from '../../ui/restored-draft.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { Today } from '../../ui/today.ts';

/** What matters to the patient, in their own words, changed in place. */
@Component({
  selector: 'braid-own-words',
  imports: [CopyText, FormField, FormRoot, MatButton, RestoredDraft, RouterLink, SavingMark],
  host: { 'data-strand': 'patient' },
  templateUrl: './own-words.html',
  styleUrl: './own-words.scss',
})
export class OwnWords {
  private readonly injector = inject(Injector);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly today = inject(Today).date;
  private readonly team = inject<Store>(Store).selectSignal(selectTeam);
  protected readonly editing = inject(ItemEditing);

  readonly patient = input.required<Patient>();
  /** Null while nothing was written. */
  readonly section = input.required<PlanSection | null>();

  private readonly editable = computed(() => {
    const { clinicId, id: patientId } = this.patient();
    return editSection({ clinicId, patientId }, 'patient');
  });
  private readonly entry = computed(() => this.editing.entry(this.editable()));
  protected readonly kept = computed(() => this.editing.draft(this.editable()));
  private readonly keptText = computed(() => sectionText(this.kept()?.draft.text), { equal: sameValue });
  /** Ahead of what is kept by what was typed a moment ago: hearing that the rest is kept must not take it back. */
  private readonly typed = linkedSignal(() => this.keptText());

  protected readonly words = computed(() => this.section()?.content.plainText.trim() ?? '');
  protected readonly isEditing = computed(() => this.kept() !== undefined);
  protected readonly isRestored = computed(() => {
    const kept = this.kept();
    return kept !== undefined && isTyped(kept.draft) && this.editing.isRestored(this.editable());
  });
  protected readonly mark = computed(() => markOf(this.entry(), this.section()?.rev ?? 0));
  protected readonly savedAt = computed(() => savedAt(this.mark()));
  /** How safe what is being typed is; null while nothing is. */
  protected readonly keeping = computed(() => this.editing.keeping(this.kept()));
  protected readonly otherWords = computed(() => {
    const conflict = conflictOf(this.entry());
    return conflict ? typedOf(conflict.theirs.content['plainText']) : null;
  });
  protected readonly ownText = computed(() =>
    this.isEditing() ? this.typed().plainText : sectionText(this.editing.mine(this.editable())).plainText,
  );
  /** True where closing the window now would lose typed words. */
  readonly isUnsaved = computed(() => this.keeping() === 'unkept');
  protected readonly ownWords = form(
    this.typed,
    (path) => {
      validate(path.plainText, ({ value }) => {
        const excess = value().length - SECTION_LIMITS.plainText;
        if (excess > 0) return { kind: 'long', message: `Please shorten it by ${excess} letters.` };
        return value().trim() === '' ? { kind: 'empty', message: 'Please write a few words first.' } : null;
      });
    },
    {
      submission: {
        action: () => Promise.resolve(this.save()),
        onInvalid: () => this.ownWords.plainText().focusBoundControl(),
      },
    },
  );

  constructor() {
    panelFocus(this.isEditing);
    effect(() => this.keepTyped());
    effect(() => this.reopenNotTaken());
  }

  protected edit(): void {
    const section = this.section();
    const base = section && { rev: section.rev, content: { ...section.content } };
    this.editing.begin(this.editable(), base, aboutEdit(this.editable().title, this.patient(), this.team()));
    this.focusWords();
  }

  protected resume(): void {
    this.editing.resume(this.editable());
    this.focusWords();
  }

  protected async cancel(): Promise<void> {
    if (await this.lossQuestion.mayDiscard(this.kept())) this.editing.close(this.editable());
  }

  protected keepOther(): void {
    this.editing.keepTheirs(this.editable(), this.today());
  }

  protected save(): void {
    if (!this.kept()) return;
    this.editing.retype(this.editable(), { ...this.typed(), plainText: this.typed().plainText.trim() });
    // Words left as they were, with the other ones in view, are to stand.
    const isToInsist = this.editing.save(this.editable(), this.today(), this.patient().patientUid);
    if (isToInsist) this.editing.useMine(this.editable(), '', this.today());
  }

  private keepTyped(): void {
    const text = this.typed();
    const kept = this.kept();
    if (kept && !sameValue(sectionText(kept.draft.text), text)) this.editing.retype(this.editable(), text);
  }

  /** Words that were not taken need the patient again. */
  private reopenNotTaken(): void {
    if (this.kept() || !this.entry()) return;
    this.editing.reopenFailed(this.editable());
    this.editing.editMine(this.editable());
  }

  private focusWords(): void {
    afterNextRender(() => this.ownWords.plainText().focusBoundControl(), { injector: this.injector });
  }
}
