import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, computed, effect, inject, Injector, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { SavingMark } from '../../ui/saving-mark.ts';
import { AnswerInput } from './answer-input.ts';
import { Answering } from './answering.ts';
import { flagsOf, valueOf } from './my-result.ts';
import { SupportPanel } from './support-panel.ts';

/** One question. Choosing an answer moves nothing; going on is a press of its own. */
@Component({
  selector: 'braid-question-screen',
  imports: [AnswerInput, MatButton, RouterLink, SavingMark, SupportPanel],
  templateUrl: './question-screen.html',
  styleUrl: './question-screen.scss',
})
export class QuestionScreen {
  private readonly injector = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly answering = inject(Answering);

  protected readonly recall = computed(() => this.answering.questionnaire()?.recall ?? '');
  protected readonly question = computed(() => this.answering.steps()[this.answering.at()]);
  protected readonly count = computed(() => this.answering.steps().length);
  protected readonly number = computed(() => this.answering.at() + 1);
  protected readonly typed = computed(() => this.answering.typed()[this.question()?.field.id ?? ''] ?? '');
  /** The one that waits for nothing: the others are said at the end. */
  protected readonly needsSupportNow = computed(() => {
    const measure = this.answering.questionnaire()?.measure;
    if (!measure) return false;
    const before = valueOf(this.answering.answered()?.last ?? null);
    return flagsOf(measure, this.answering.answers(), before).includes('RF-01');
  });
  protected readonly maySayTheSame = computed(
    () => this.number() === 1 && this.typed() === '' && Boolean(this.answering.answered()?.yesterday),
  );
  protected readonly isMissing = signal(false);

  constructor() {
    let shown = this.answering.at();
    effect(() => {
      const at = this.answering.at();
      if (at === shown) return;
      shown = at;
      this.isMissing.set(false);
      afterNextRender({ read: () => this.heading()?.nativeElement.focus() }, { injector: this.injector });
    });
  }

  protected choose(typed: string): void {
    this.isMissing.set(false);
    const question = this.question();
    if (question) this.answering.answer(question.field.id, typed);
  }

  /** Where several may be chosen, none is an answer too. */
  protected goOn(): void {
    if (this.typed() === '' && this.question()?.field.type !== 'choices') this.isMissing.set(true);
    else this.answering.goOn();
  }

  protected skip(): void {
    const question = this.question();
    if (question) this.answering.skip(question.field.id);
  }
}
