import { afterNextRender, Component, computed, effect, inject, Injector, input, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { aboutEdit } from '../../domain/care-plan/about-edit.ts';
import { type PlanSection, SECTION_LIMITS } from '../../domain/care-plan/plan-section.ts';
import type { Draft } from '../../domain/changes/draft.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import { isNotTaken, outboxKey } from '../../domain/changes/send-state.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { DraftActions } from '../../state/outbox/draft.actions.ts';
import { selectDrafts, selectIsDeviceKeeping } from '../../state/outbox/drafts.feature.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { selectOutboxEntries, selectWaitingCount } from '../../state/outbox/outbox.feature.ts';
import {
  beginSectionDraft,
  changedFields,
  onTopOf,
  sectionChange,
  sectionChangeInPlaceOf,
  sectionDraftOf,
  textOf,
} from '../../state/outbox/section-draft.ts';
import { conflictOf } from '../../state/outbox/settle-conflict.ts';
import { selectTeam } from '../../state/patient-record/team.feature.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import { RestoredDraft } from '../../ui/restored-draft.ts';
import { SavingMark } from '../../ui/saving-mark.ts';

/** What matters to the patient, in their own words, changed in place. */
@Component({
  selector: 'braid-own-words',
  imports: [CopyText, FormField, FormRoot, MatButton, RestoredDraft, RouterLink, SavingMark],
  host: { 'data-strand': 'patient' },
  templateUrl: './own-words.html',
  styleUrl: './own-words.scss',
})
export class OwnWords {
  private readonly store = inject(Store);
  private readonly injector = inject(Injector);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly entries = this.store.selectSignal(selectOutboxEntries);
  private readonly drafts = this.store.selectSignal(selectDrafts);
  private readonly team = this.store.selectSignal(selectTeam);
  private readonly isDeviceKeeping = this.store.selectSignal(selectIsDeviceKeeping);
  protected readonly waiting = this.store.selectSignal(selectWaitingCount);

  readonly patient = input.required<Patient>();
  /** Null while nothing was written. */
  readonly section = input.required<PlanSection | null>();

  private readonly key = computed(() =>
    outboxKey({ patientId: this.patient().id, collection: 'sections', docId: 'patient' }),
  );
  private readonly entry = computed(() => this.entries()[this.key()]);
  private readonly sending = computed(() => this.entry()?.state);
  /** What is being typed; what was handed over is the outbox's to show. */
  protected readonly kept = computed(() => {
    const kept = this.drafts()[this.key()];
    return kept && (kept.draft.submitted === null || !this.entry()) ? kept : undefined;
  });
  private readonly keptText = computed(() => textOf({ ...this.kept()?.draft.text }), { equal: sameValue });
  /** Ahead of what is kept by what was typed a moment ago: hearing that the rest is kept must not take it back. */
  private readonly typed = linkedSignal(() => this.keptText());
  /** Opened on this visit; words in an editor that was not come from an earlier one. */
  private readonly isBegun = linkedSignal({ source: this.key, computation: () => false });

  protected readonly words = computed(() => this.section()?.content.plainText.trim() ?? '');
  protected readonly isEditing = computed(() => this.kept() !== undefined);
  protected readonly isRestored = computed(() => {
    const kept = this.kept();
    return kept !== undefined && isTyped(kept.draft) && !this.isBegun();
  });
  /** Silent on the patient's own save once the words have moved on. */
  protected readonly mark = computed(() => {
    const sending = this.sending();
    const isOutdated = sending?.status === 'saved' && (this.section()?.rev ?? 0) > sending.rev;
    return sending && !isOutdated ? sending : null;
  });
  protected readonly savedAt = computed(() => {
    const mark = this.mark();
    return mark?.status === 'saved' ? mark.at : null;
  });
  /** How safe what is being typed is; null while nothing is. */
  protected readonly keeping = computed(() => {
    const kept = this.kept();
    if (!kept || !isTyped(kept.draft)) return null;
    if (!this.isDeviceKeeping()) return 'unkept';
    return kept.isKept ? 'kept' : null;
  });
  protected readonly otherWords = computed(() => {
    const conflict = conflictOf(this.entry());
    return conflict ? textOf(conflict.theirs.content).plainText : null;
  });
  protected readonly ownText = computed(() => {
    const { base, patch } = this.entry()?.change ?? {};
    return this.isEditing() ? this.typed().plainText : textOf({ ...base, ...patch }).plainText;
  });
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
    const about = aboutEdit('About me', this.patient(), this.team());
    this.begin(beginSectionDraft(this.section() ?? undefined, about));
  }

  protected resume(): void {
    this.isBegun.set(true);
    this.focusWords();
  }

  protected async cancel(): Promise<void> {
    const kept = this.kept();
    if (kept && isTyped(kept.draft) && !(await this.lossQuestion.askOfTyping('Discard'))) return;
    this.close();
  }

  /** Puts these words in place of what came from elsewhere. */
  protected keepThese(): void {
    this.save();
  }

  protected close(): void {
    this.isBegun.set(false);
    if (this.drafts()[this.key()]) this.store.dispatch(DraftActions.dropped({ key: this.key() }));
    const sending = this.sending();
    if (sending && isNotTaken(sending)) this.store.dispatch(SectionEditorActions.dismissed({ key: this.key() }));
  }

  private begin(draft: Draft): void {
    this.isBegun.set(true);
    this.type(draft);
    this.focusWords();
  }

  private type(draft: Draft): void {
    this.store.dispatch(DraftActions.typed({ key: this.key(), draft }));
  }

  private save(): void {
    const kept = this.kept();
    if (!kept) return;
    const typed = { ...kept.draft, text: { ...this.typed(), plainText: this.typed().plainText.trim() } };
    const conflict = conflictOf(this.entry());
    const draft = conflict ? onTopOf(typed, conflict.fields, conflict.theirs) : typed;
    const place = { clinicId: this.patient().clinicId, patientId: this.patient().id, strand: 'patient' } as const;
    const failed = this.sending()?.status === 'failed' ? this.entry()?.change : undefined;
    if (!failed && changedFields(draft).length === 0) return this.close();
    const change = failed ? sectionChangeInPlaceOf(failed, draft, place) : sectionChange(draft, place);
    this.store.dispatch(SectionEditorActions.changeSubmitted({ change, about: draft.about }));
    // The words stay until the device has written down what was handed over.
    this.type({ ...draft, submitted: draft.text });
    this.isBegun.set(false);
  }

  private keepTyped(): void {
    const text = this.typed();
    const kept = this.kept();
    if (kept && !sameValue(textOf(kept.draft.text), text)) this.type({ ...kept.draft, text, submitted: null });
  }

  /** Words that were not taken need the patient again. */
  private reopenNotTaken(): void {
    const entry = this.entry();
    const needsPatient = entry?.state.status === 'conflict' || entry?.state.status === 'failed';
    if (entry && needsPatient && !this.kept()) {
      this.isBegun.set(true);
      this.type(sectionDraftOf(entry));
    }
  }

  private focusWords(): void {
    afterNextRender(() => this.ownWords.plainText().focusBoundControl(), { injector: this.injector });
  }
}
