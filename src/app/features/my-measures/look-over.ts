import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, computed, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { answerInWords } from '../../domain/measures/answering-steps.ts';
import { gravest } from '../../domain/measures/red-flags.ts';
import { Answering } from './answering.ts';
import { flagsOf } from './my-result.ts';
import { SupportPanel } from './support-panel.ts';

/** All answers, to be looked over and changed before they are sent. */
@Component({
  selector: 'braid-look-over',
  imports: [MatButton, RouterLink, SupportPanel],
  templateUrl: './look-over.html',
  styleUrl: './look-over.scss',
})
export class LookOver {
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly answering = inject(Answering);

  protected readonly rows = computed(() =>
    this.answering.steps().map((question) => ({
      id: question.field.id,
      ask: question.ask,
      answer: answerInWords(question, this.answering.typed()[question.field.id] ?? ''),
    })),
  );
  protected readonly isEmpty = computed(() => this.rows().every(({ answer }) => answer === null));
  /** What a score calls for is said once there is one. */
  protected readonly flag = computed(() => {
    const measure = this.answering.questionnaire()?.measure;
    if (!measure || this.isEmpty()) return null;
    const raised = flagsOf(measure, this.answering.answers(), null);
    return gravest(raised.filter((flag) => flag !== 'RF-03'));
  });

  constructor() {
    afterNextRender(() => this.heading()?.nativeElement.focus());
  }
}
