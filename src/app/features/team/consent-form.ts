import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import { CONSENT_NOTE_LENGTH } from '../../domain/access/change-consent.ts';
import type { ConsentState } from '../../domain/access/consent.ts';
import type { Discipline } from '../../domain/access/strands.ts';
import { describeStrand } from '../../domain/access/strands.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';

export interface SpokenAnswer {
  readonly state: ConsentState;
  readonly witness: string;
  readonly note: string;
}

/** Who heard what the patient said, written down by a coordinator. */
@Component({
  selector: 'braid-consent-form',
  imports: [AtOnceMark, FormField, MatButton],
  templateUrl: './consent-form.html',
  styleUrl: './team-form.scss',
})
export class ConsentForm {
  readonly discipline = input.required<Discipline>();
  /** What is to be written down. */
  readonly state = input.required<ConsentState>();
  readonly patientName = input.required<string>();
  readonly status = input.required<AtOnceStatus | null>();
  readonly offline = input.required<boolean>();
  readonly answered = output<SpokenAnswer>();
  readonly cancelled = output();

  protected readonly name = computed(() => describeStrand(this.discipline()).name);
  protected readonly typed = keptSignal(
    () => `consent ${this.discipline()} ${this.state()}`,
    () => ({ witness: '', note: '' }),
  );
  protected readonly isTried = signal(false);
  protected readonly answer = form(this.typed, (path) => {
    validate(path.witness, ({ value }) => {
      if (value().trim() === '') return { kind: 'empty', message: 'Type the name of who heard it.' };
      return value().trim().length > 100 ? { kind: 'long', message: 'Type a name of at most 100 characters.' } : null;
    });
    validate(path.note, ({ value }) => {
      const excess = value().trim().length - CONSENT_NOTE_LENGTH;
      return excess > 0 ? { kind: 'long', message: `Shorten the note by ${excess} characters.` } : null;
    });
  });
  protected readonly witnessProblem = computed(() =>
    this.isTried() ? (this.answer.witness().errors()[0]?.message ?? null) : null,
  );
  protected readonly noteProblem = computed(() => this.answer.note().errors()[0]?.message ?? null);

  protected send(): void {
    this.isTried.set(true);
    void submit(this.answer, {
      action: () => {
        const { witness, note } = this.typed();
        this.answered.emit({ state: this.state(), witness: witness.trim(), note: note.trim() });
        return Promise.resolve();
      },
      onInvalid: (tree) => {
        tree().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }
}
