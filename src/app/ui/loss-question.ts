import { ApplicationRef, createComponent, DOCUMENT, inject, inputBinding, Service } from '@angular/core';

import type { Loss } from './loss-dialog.ts';
import { LossDialog } from './loss-dialog.ts';

/** Asks before words are thrown away. */
@Service()
export class LossQuestion {
  private readonly app = inject(ApplicationRef);
  private readonly document = inject(DOCUMENT);

  /** True if the person would rather lose them; closing the question keeps them. */
  ask(loss: Loss): Promise<boolean> {
    const question = createComponent(LossDialog, {
      environmentInjector: this.app.injector,
      bindings: [inputBinding('loss', () => loss)],
    });
    this.document.body.append(question.location.nativeElement as HTMLElement);
    this.app.attachView(question.hostView);
    question.changeDetectorRef.detectChanges();
    question.instance.open();
    return new Promise((resolve) => {
      question.instance.answered.subscribe((accepts) => {
        question.destroy();
        resolve(accepts);
      });
    });
  }

  /** As `ask`, about what is still being typed. */
  askOfTyping(lose: string): Promise<boolean> {
    const text = 'What you typed is only in this window. If you go on, it is gone.';
    return this.ask({ text, keep: 'Keep editing', lose });
  }
}
