import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { noteProblem } from '../../domain/care-plan/edit-note.ts';
import { NOTE_LIMITS } from '../../domain/care-plan/note.ts';
import type { Editable } from '../../domain/changes/editable.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { RestoredDraft } from '../../ui/restored-draft.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { Today } from '../../ui/today.ts';
import { OpenRecord } from './open-record.ts';

/** One note, typed in place. Ctrl+Enter saves. */
@Component({
  selector: 'braid-note-editor',
  imports: [CopyText, MatButton, RestoredDraft, SavingMark],
  templateUrl: './note-editor.html',
  styleUrl: './section-editor.scss',
})
export class NoteEditor {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly record = inject(OpenRecord);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly editing = inject(ItemEditing);
  private readonly today = inject(Today).date;

  readonly note = input.required<Editable>();
  readonly label = input.required<string>();

  protected readonly kept = computed(() => this.editing.draft(this.note()));
  protected readonly isRestored = computed(() => this.editing.isRestored(this.note()));
  /** How safe the typed text is on this device; null while that is not known. */
  protected readonly keeping = computed(() => this.editing.keeping(this.kept()));
  private readonly kind = computed(() => (this.note().collection === 'restricted' ? 'restricted' : 'team'));
  protected readonly limit = computed(() => NOTE_LIMITS[this.kind()]);
  protected readonly text = computed(() => this.kept()?.draft.text['text'] ?? '');
  private readonly isTried = signal(false);
  protected readonly problem = computed(() => {
    const problem = noteProblem(this.text(), this.kind());
    // An empty note is only wrong once somebody tries to save it; a text that grew too long is wrong at once.
    return this.isTried() || this.text().length > this.limit() ? problem : null;
  });
  protected readonly id = computed(() => `note-${outboxKey(this.note()).replaceAll('/', '-')}`);

  constructor() {
    afterNextRender(() => {
      if (!this.isRestored()) this.focusText();
    });
  }

  protected type(text: string): void {
    this.editing.retype(this.note(), { ...this.kept()?.draft.text, text });
  }

  protected resume(): void {
    this.editing.resume(this.note());
    afterNextRender(() => this.focusText(), { injector: this.injector });
  }

  protected save(): void {
    this.isTried.set(true);
    if (this.problem() !== null) return this.focusText();
    const isToInsist = this.editing.save(this.note(), this.today(), this.record.ownUid());
    if (isToInsist) this.editing.useMine(this.note(), '', this.today());
  }

  protected async cancel(): Promise<void> {
    if (await this.lossQuestion.mayDiscard(this.kept())) this.editing.drop(this.note());
  }

  private focusText(): void {
    this.host.querySelector('textarea')?.focus();
  }
}
