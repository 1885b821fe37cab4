import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';

import { editSchedule } from '../../../domain/measures/edit-schedule.ts';
import { datedScores } from '../../../domain/measures/result-score.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectMeasureHeld } from '../../../state/plan/measure-history.selectors.ts';
import { StrandDot } from '../../../ui/strand-dot.ts';
import { Today } from '../../../ui/today.ts';
import { FoldHeading } from '../items/fold-heading.ts';
import { dueWords } from './due-words.ts';
import { MeasureDetail } from './measure-detail.ts';
import type { MeasureRow } from './measure-rows.ts';
import { MeasureWriting } from './measure-writing.ts';
import { shortChange, shortScore } from './score-words.ts';

/** One measure in one line: its last score in words, which way it went, when it is asked next and for whom; the rest inside. */
@Component({
  selector: 'braid-measure-item',
  imports: [FoldHeading, MeasureDetail, StrandDot],
  templateUrl: './measure-item.html',
  styleUrl: './measure-item.scss',
})
export class MeasureItem {
  private readonly heldOf = inject<Store>(Store).selectSignal(selectMeasureHeld);
  private readonly today = inject(Today).date;
  private readonly editing = inject(ItemEditing);
  private readonly writing = inject(MeasureWriting);

  readonly row = input.required<MeasureRow>();
  /** The day on which it is asked next; null where nobody waits for it. */
  readonly next = input.required<IsoDate | null>();

  protected readonly type = computed(() => this.row().type);
  protected readonly latest = computed(() => this.row().results[0]);
  private readonly scores = computed(() =>
    datedScores(
      this.row().results.map(({ content }) => content),
      this.type().id,
    ),
  );
  protected readonly score = computed(() => {
    const latest = this.latest();
    if (latest) return shortScore(this.type(), latest.content);
    const { isWhole, reach } = this.heldOf()(this.type().id);
    return isWhole || reach !== null ? 'no result yet' : 'not read yet';
  });
  protected readonly change = computed(() => {
    const [before, current] = this.scores().slice(-2);
    return before && current && this.latest()?.content.value === current.value
      ? shortChange(this.type(), current, before)
      : null;
  });
  protected readonly isDue = computed(() => (this.next() ?? '9999') <= this.today());
  protected readonly due = computed(() => {
    const next = this.next();
    return next === null ? '' : dueWords(next, this.today());
  });
  protected readonly askers = computed(() => {
    const content = this.row().schedule?.content;
    return content?.status === 'active' ? content.askedBy : [];
  });
  protected readonly isUnfolded = linkedSignal<boolean, boolean>({
    source: () => this.row().onTheirWay.length > 0,
    computation: (isOnItsWay, before) => isOnItsWay || (before?.value ?? false),
  });
  /** Folds open by itself where something in it waits for its author. */
  protected readonly isOpen = computed(() => {
    const { schedule, results, type } = this.row();
    const isTyping = results.some((result) => this.writing.isEntering(type, result));
    const isPlanning = schedule !== null && this.editing.isOpen(editSchedule(schedule, type));
    return this.isUnfolded() || isTyping || isPlanning;
  });
}
