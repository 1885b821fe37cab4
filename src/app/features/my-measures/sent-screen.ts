import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, computed, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { markOf, savedAt } from '../../domain/changes/entry-mark.ts';
import { isNotTaken } from '../../domain/changes/send-state.ts';
import { dueMeasures, nextDue } from '../../domain/measures/due.ts';
import type { RedFlagId } from '../../domain/measures/measure-type.ts';
import { findMeasure } from '../../domain/measures/measures.ts';
import { selectDueContext } from '../../state/plan/due-measures.ts';
import { selectMeasureSchedules } from '../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { Today } from '../../ui/today.ts';
import { Answering } from './answering.ts';
import { myScoreInWords } from './my-score-words.ts';
import { SupportPanel } from './support-panel.ts';

/** What was sent today: the number in plain words, what happens next, and that it can still be changed. */
@Component({
  selector: 'braid-sent-screen',
  imports: [DayPipe, MatButton, RouterLink, SavingMark, SupportPanel],
  templateUrl: './sent-screen.html',
  styleUrl: './sent-screen.scss',
})
export class SentScreen {
  private readonly store = inject(Store);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly context = this.store.selectSignal(selectDueContext);
  private readonly records = this.store.selectSignal(selectMeasureSchedules);
  private readonly today = inject(Today).date;
  protected readonly answering = inject(Answering);

  private readonly measure = computed(() => this.answering.questionnaire()?.measure ?? null);
  private readonly result = computed(() => this.answering.answered()?.result ?? null);
  protected readonly score = computed(() => {
    const [measure, result] = [this.measure(), this.result()];
    return measure && result ? myScoreInWords(measure, result, this.answering.answered()?.last ?? null) : [];
  });
  protected readonly flag = computed((): RedFlagId | null => this.result()?.content.safety ?? null);
  protected readonly mark = computed(() => {
    const answered = this.answering.answered();
    return markOf(this.answering.entry(), answered?.result?.rev ?? answered?.before?.rev ?? 0);
  });
  protected readonly savedAt = computed(() => savedAt(this.mark()));
  protected readonly isSent = computed(() => this.mark() === null || this.mark()?.status === 'saved');
  protected readonly isNotTaken = computed(() => {
    const mark = this.mark();
    return mark !== null && isNotTaken(mark);
  });
  private readonly schedules = computed(() => this.records().map(({ content }) => content));
  /** When it is asked again; null where nobody has said. */
  protected readonly nextOn = computed(() => {
    const schedule = this.schedules().find(({ measure }) => measure === this.measure()?.id);
    const next = schedule && nextDue(schedule, this.context());
    return next && next.dueOn > this.today() ? next.dueOn : null;
  });
  /** Another one that is due. */
  protected readonly other = computed(() => {
    const due = dueMeasures({ ...this.context(), schedules: this.schedules(), today: this.today() });
    const types = due.flatMap(({ measure }) => findMeasure(measure) ?? []);
    return types.find(({ id, entry }) => entry === 'patient' && id !== this.measure()?.id) ?? null;
  });

  constructor() {
    afterNextRender(() => this.heading()?.nativeElement.focus());
  }
}
