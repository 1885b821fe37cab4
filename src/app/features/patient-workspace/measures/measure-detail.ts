import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { baselineOf } from '../../../domain/measures/change.ts';
import { mayRecordResult } from '../../../domain/measures/edit-result.ts';
import { changeInWords, scoreInWords } from '../../../domain/measures/in-words.ts';
import type { DatedScore } from '../../../domain/measures/measure-type.ts';
import { datedScores, scoreOfResult } from '../../../domain/measures/result-score.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import { MeasureHistoryActions } from '../../../state/plan/measure-history.actions.ts';
import { selectMeasureHeld } from '../../../state/plan/measure-history.selectors.ts';
import { DayPipe } from '../../../ui/clinic-time-pipes.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { AcrFigures } from './acr-figures.ts';
import { answeredBy } from './answered-by.ts';
import type { MeasureRow } from './measure-rows.ts';
import { MeasureSchedulePart } from './measure-schedule-part.ts';
import { MeasureWriting } from './measure-writing.ts';
import { ResultsTable } from './results-table.ts';
import { meaningfulSize, shortScore } from './score-words.ts';

interface Change {
  readonly label: string;
  readonly words: string;
}

/** All that is known of one measure: where it stands, against the first and the last, each result, and when it is asked. */
@Component({
  selector: 'braid-measure-detail',
  imports: [AcrFigures, DayPipe, MatButton, MeasureSchedulePart, ResultsTable],
  templateUrl: './measure-detail.html',
  styleUrl: './measure-detail.scss',
})
export class MeasureDetail {
  private readonly store = inject<Store>(Store);
  private readonly record = inject(OpenRecord);
  protected readonly writing = inject(MeasureWriting);

  readonly row = input.required<MeasureRow>();
  readonly next = input.required<IsoDate | null>();

  protected readonly type = computed(() => this.row().type);
  private readonly heldOf = this.store.selectSignal(selectMeasureHeld);
  protected readonly held = computed(() => this.heldOf()(this.type().id));
  protected readonly latest = computed(() => this.row().results[0]);
  protected readonly range = computed(() => {
    const { range, unit } = this.type();
    return `${range[0]} to ${range[1]}${unit ? ` ${unit.replaceAll(/[{}]/g, '')}` : ''}`;
  });
  protected readonly words = computed(() => {
    const latest = this.latest();
    const score = latest && scoreOfResult(latest.content);
    if (!latest || !score) return '';
    return typeof latest.content.value === 'string'
      ? shortScore(this.type(), latest.content)
      : scoreInWords(this.type(), score);
  });
  protected readonly by = computed(() => {
    const latest = this.latest();
    return latest ? answeredBy(latest, (uid) => this.record.nameOf(uid)) : '';
  });
  private readonly contents = computed(() => this.row().results.map(({ content }) => content));
  /** Against the last one, then against the baseline where that is another and known. */
  protected readonly changes = computed((): readonly Change[] => {
    const scores = datedScores(this.contents(), this.type().id);
    const current = scores.at(-1);
    if (!current || this.latest()?.content.value !== current.value) return [];
    const last = scores.at(-2);
    const first = this.held().isWhole ? baselineOf(scores) : null;
    const against = (label: string, earlier: DatedScore) => ({
      label,
      words: changeInWords(this.type(), current, earlier),
    });
    return [
      ...(last ? [against('Since the last time', last)] : []),
      ...(first && first !== last && first !== current ? [against('Since the baseline', first)] : []),
    ];
  });
  protected readonly known = computed(() => {
    const { meaningful, unit } = this.type();
    return (
      meaningful &&
      `${meaningfulSize(meaningful, unit)}${meaningful.isProvisional ? ', provisional' : ''}. ${meaningful.source}`
    );
  });
  protected readonly acr = computed(() => (this.type().id === 'acr2016' ? (this.latest()?.content ?? null) : null));
  protected readonly mayRecord = computed(() => {
    const account = this.record.account();
    return account !== null && mayRecordResult(account, this.type());
  });
  protected readonly isRecording = computed(() => this.writing.newEntries().includes(this.type()));

  private readonly tries = signal(0);

  constructor() {
    followFocus(this.tries, 'button');
    effect(() => {
      const { isWhole, reach, status } = this.held();
      if (!isWhole && reach !== 'all' && status === 'idle') this.readAll();
    });
  }

  protected tryAgain(): void {
    this.tries.update((tries) => tries + 1);
    this.readAll();
  }

  private readAll(): void {
    this.store.dispatch(MeasureHistoryActions.wanted({ measure: this.type().id, reach: 'all' }));
  }
}
