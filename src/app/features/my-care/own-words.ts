import { afterNextRender, Component, computed, effect, inject, Injector, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { type PlanSection, SECTION_LIMITS, type SectionContent } from '../../domain/care-plan/plan-section.ts';
import { changeSection } from '../../domain/changes/change-section.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { selectOutbox } from '../../state/outbox/outbox.feature.ts';
import { outboxKey } from '../../state/outbox/send-state.ts';
import { SavingMark } from '../../ui/saving-mark.ts';

type Base = { readonly rev: number; readonly content: SectionContent } | null;

const NOTHING_WRITTEN: SectionContent = { clinicalText: '', plainText: '', reviewDueOn: null };

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
  private readonly outbox = this.store.selectSignal(selectOutbox);
  private readonly draft = signal({ text: '' });
  /** What the patient saw when they began. */
  private readonly base = signal<Base>(null);
  private readonly isSubmitted = signal(false);
  private readonly key = computed(() =>
    outboxKey({ patientId: this.patient().id, collection: 'sections', docId: 'patient' }),
  );

  readonly patient = input.required<Patient>();
  /** Null while nothing was written. */
  readonly section = input.required<PlanSection | null>();

  protected readonly words = computed(() => this.section()?.content.plainText.trim() ?? '');
  protected readonly isEditing = signal(false);
  protected readonly sending = computed(() => this.outbox()[this.key()] ?? null);
  protected readonly savedAt = computed(() => {
    const sending = this.sending();
    return sending?.status === 'saved' ? sending.at : null;
  });
  protected readonly otherWords = computed(() => {
    const sending = this.sending();
    if (!this.isSubmitted() || sending?.status !== 'conflict') return null;
    return (sending.theirs.content as Partial<SectionContent>).plainText ?? '';
  });
  /** True where leaving now would lose typed words; what was handed over to be saved is the outbox's to keep. */
  readonly isUnsaved = computed(() => {
    const before = this.base()?.content.plainText.trim() ?? '';
    return this.isEditing() && !this.isSubmitted() && this.draft().text.trim() !== before;
  });
  protected readonly ownWords = form(
    this.draft,
    (path) => {
      validate(path.text, ({ value }) => {
        const excess = value().length - SECTION_LIMITS.plainText;
        if (excess > 0) return { kind: 'long', message: `Please shorten it by ${excess} letters.` };
        return value().trim() === '' ? { kind: 'empty', message: 'Please write a few words first.' } : null;
      });
    },
    {
      submission: {
        action: () => Promise.resolve(this.save()),
        onInvalid: () => this.ownWords.text().focusBoundControl(),
      },
    },
  );

  constructor() {
    effect(() => {
      const status = this.sending()?.status;
      if (this.isSubmitted() && (status === 'saved' || status === 'waiting')) this.isEditing.set(false);
    });
  }

  protected edit(): void {
    const section = this.section();
    this.base.set(section && { rev: section.rev, content: section.content });
    this.draft.set({ text: this.words() });
    this.isSubmitted.set(false);
    this.isEditing.set(true);
    afterNextRender(() => this.ownWords.text().focusBoundControl(), { injector: this.injector });
  }

  protected cancel(): void {
    if (this.isSubmitted()) this.store.dispatch(SectionEditorActions.dismissed({ key: this.key() }));
    this.isEditing.set(false);
  }

  /** Puts these words in place of what came from elsewhere. */
  protected keepThese(): void {
    const sending = this.sending();
    if (sending?.status !== 'conflict') return;
    this.base.set({ rev: sending.theirs.rev, content: { ...NOTHING_WRITTEN, ...sending.theirs.content } });
    this.save();
  }

  private save(): void {
    const { id, clinicId } = this.patient();
    const base = this.base();
    const edited = { ...(base?.content ?? NOTHING_WRITTEN), plainText: this.draft().text.trim() };
    const change = changeSection({ clinicId, patientId: id, strand: 'patient', base, edited });
    if (Object.keys(change.patch).length === 0) {
      this.isEditing.set(false);
      return;
    }
    this.isSubmitted.set(true);
    this.store.dispatch(SectionEditorActions.changeSubmitted({ change }));
  }
}
