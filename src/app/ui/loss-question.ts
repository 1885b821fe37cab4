import { ApplicationRef, createComponent, DOCUMENT, inject, inputBinding, Service } from '@angular/core';

import type { KeptDraft } from '../domain/changes/draft.ts';
import { isTyped } from '../domain/changes/is-typed.ts';
import type { Question } from './question-dialog.ts';
import { QuestionDialog } from './question-dialog.ts';

export interface Loss {
  /** What would be lost, and when. */
  readonly text: string;
  /** The word for keeping it. */
  readonly keep: string;
  /** The word for losing it. */
  readonly lose: string;
}

/** Asks before words are thrown away. */
@Service()
export class LossQuestion {
  private readonly app = inject(ApplicationRef);
  private readonly document = inject(DOCUMENT);

  /** True if the person would rather lose them; closing the question keeps them. */
  async ask({ text, keep, lose }: Loss): Promise<boolean> {
    const answer = await this.choose({
      heading: 'You have text that is not saved yet',
      text,
      answers: [
        { value: 'keep', words: keep },
        { value: 'lose', words: lose },
      ],
    });
    return answer === 'lose';
  }

  /** As `ask`, about what is still being typed. */
  askOfTyping(lose: string): Promise<boolean> {
    const text = 'What you typed is only in this window. If you go on, it is gone.';
    return this.ask({ text, keep: 'Keep editing', lose });
  }

  /** Whether what is in an editor may go: of its own accord where nothing was typed. */
  async mayDiscard(kept: KeptDraft | undefined): Promise<boolean> {
    return !kept || !isTyped(kept.draft) || this.askOfTyping('Discard');
  }

  /** The value of the answer; closing the question gives that of the first. */
  choose(asked: Question): Promise<string> {
    const question = createComponent(QuestionDialog, {
      environmentInjector: this.app.injector,
      bindings: [inputBinding('question', () => asked)],
    });
    this.document.body.append(question.location.nativeElement as HTMLElement);
    this.app.attachView(question.hostView);
    question.changeDetectorRef.detectChanges();
    question.instance.open();
    return new Promise((resolve) => {
      question.instance.answered.subscribe((answer) => {
        question.destroy();
        resolve(answer);
      });
    });
  }
}
