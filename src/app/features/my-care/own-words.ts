import { afterNextRender, Component, computed, effect, inject, Injector, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { type PlanSection, SECTION_LIMITS } from '../../domain/care-plan/plan-section.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { selectOutboxEntries } from '../../state/outbox/outbox.feature.ts';
import type { SectionDraft, SectionText } from '../../state/outbox/section-draft.ts';
import {
  afterAnswer,
  beginDraft,
  changedFields,
  draftChange,
  draftOf,
  isUnsaved,
  onTopOf,
  sectionContent,
} from '../../state/outbox/section-draft.ts';
import { isNotTaken, outboxKey } from '../../state/outbox/send-state.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { SavingMark } from '../../ui/saving-mark.ts';

const NOTHING_TYPED: SectionText = { clinicalText: '', plainText: '' };

/** What matters to the patient, in their own words, changed in place. */
@Component({
  selector: 'braid-own-words',
  imports: [FormField, FormRoot, MatButton, SavingMark],
  host: { 'data-strand': 'patient' },
  templateUrl: './own-words.html',
  styleUrl: './own-words.scss',
})
export class OwnWords {
  private readonly store = inject(Store);
  private readonly injector = inject(Injector);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly outboxEntries = this.store.selectSignal(selectOutboxEntries);
  private readonly typed = signal(NOTHING_TYPED);
  /** What the typed words are measured against; null while nothing is edited. */
  private readonly ground = signal<Omit<SectionDraft, 'text'> | null>(null);
  private readonly draft = computed((): SectionDraft | null => {
    const ground = this.ground();
    return ground && { ...ground, text: this.typed() };
  });
  private readonly key = computed(() =>
    outboxKey({ patientId: this.patient().id, collection: 'sections', docId: 'patient' }),
  );
  private readonly entry = computed(() => this.outboxEntries()[this.key()]);
  private readonly sending = computed(() => this.entry()?.state);

  readonly patient = input.required<Patient>();
  /** Null while nothing was written. */
  readonly section = input.required<PlanSection | null>();

  protected readonly words = computed(() => this.section()?.content.plainText.trim() ?? '');
  protected readonly isEditing = computed(() => this.ground() !== null);
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
  /** The words are on their way: closing the editor takes nothing back. */
  protected readonly isUnderway = computed(() => {
    const status = this.sending()?.status;
    return status === 'saving' || status === 'waiting';
  });
  protected readonly otherWords = computed(() => {
    const sending = this.sending();
    return sending?.status === 'conflict' ? sectionContent(sending.theirs).plainText : null;
  });
  /** True where leaving now would lose typed words. */
  readonly isUnsaved = computed(() => {
    const draft = this.draft();
    return draft !== null && isUnsaved(draft);
  });
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
    effect(() => this.takeAnswer());
    effect(() => this.reopenUnsent());
  }

  protected edit(): void {
    this.keep(beginDraft(this.section() ?? undefined));
    afterNextRender(() => this.ownWords.plainText().focusBoundControl(), { injector: this.injector });
  }

  protected async cancel(): Promise<void> {
    if (this.isUnsaved() && !(await this.lossQuestion.askOfTyping('Discard'))) return;
    this.close();
  }

  /** Puts these words in place of what came from elsewhere. */
  protected keepThese(): void {
    const draft = this.draft();
    const sending = this.sending();
    if (!draft || sending?.status !== 'conflict') return;
    this.keep(onTopOf(draft, sending.fields, sending.theirs));
    this.save();
  }

  protected close(): void {
    this.ground.set(null);
    const sending = this.sending();
    if (sending && isNotTaken(sending)) this.store.dispatch(SectionEditorActions.dismissed({ key: this.key() }));
  }

  private save(): void {
    const typed = this.draft();
    if (!typed) return;
    const draft = { ...typed, text: { ...typed.text, plainText: typed.text.plainText.trim() } };
    if (changedFields(draft).length === 0) return this.close();
    this.keep({ ...draft, submitted: draft.text });
    const change = draftChange(draft, this.patient(), 'patient');
    this.store.dispatch(SectionEditorActions.changeSubmitted({ change }));
  }

  private takeAnswer(): void {
    const draft = this.draft();
    if (!draft) return;
    const answered = afterAnswer(draft, this.sending());
    if (answered === null) this.ground.set(null);
    else if (answered !== draft) this.keep(answered);
  }

  /** Words that were not taken after their editor had been closed need the patient again. */
  private reopenUnsent(): void {
    const entry = this.entry();
    if (entry && isNotTaken(entry.state) && !this.ground()) this.keep(draftOf(entry.change));
  }

  private keep({ text, ...ground }: SectionDraft): void {
    this.typed.set(text);
    this.ground.set(ground);
  }
}
