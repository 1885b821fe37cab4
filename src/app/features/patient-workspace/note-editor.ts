import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

import { NOTE_LIMITS } from '../../domain/care-plan/note.ts';
import { noteProblem } from '../../domain/care-plan/note-change.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { RestoredDraft } from '../../ui/restored-draft.ts';
import { SavingMark } from '../../ui/saving-mark.ts';

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

  readonly kept = input.required<KeptDraft>();
  readonly kind = input.required<keyof typeof NOTE_LIMITS>();
  readonly label = input.required<string>();
  readonly isRestored = input.required<boolean>();
  /** How safe the typed text is on this device; null while that is not known. */
  readonly keeping = input<'kept' | 'unkept' | null>(null);
  readonly typed = output<string>();
  readonly saved = output();
  readonly cancelled = output();
  readonly resumed = output();

  protected readonly limit = computed(() => NOTE_LIMITS[this.kind()]);
  protected readonly text = computed(() => this.kept().draft.text['text'] ?? '');
  private readonly isTried = signal(false);
  protected readonly problem = computed(() => {
    const problem = noteProblem(this.text(), this.kind());
    // An empty note is only wrong once somebody tries to save it; a text that grew too long is wrong at once.
    return this.isTried() || this.text().length > this.limit() ? problem : null;
  });
  protected readonly id = computed(() => `note-${this.kept().key.replaceAll('/', '-')}`);

  constructor() {
    afterNextRender(() => {
      if (!this.isRestored()) this.focusText();
    });
  }

  protected resume(): void {
    this.resumed.emit();
    afterNextRender(() => this.focusText(), { injector: this.injector });
  }

  protected save(): void {
    this.isTried.set(true);
    if (this.problem() === null) this.saved.emit();
    else this.focusText();
  }

  private focusText(): void {
    this.host.querySelector('textarea')?.focus();
  }
}
