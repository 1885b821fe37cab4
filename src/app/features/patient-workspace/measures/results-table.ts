import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { changeSince } from '../../../domain/measures/change.ts';
import { mayCorrectResult, resultAt } from '../../../domain/measures/edit-result.ts';
import type { MeasureType } from '../../../domain/measures/measure-type.ts';
import { maySettleSafety } from '../../../domain/measures/settle-safety.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import { HistoryPanel } from '../items/history-panel.ts';
import { ItemMark } from '../items/item-mark.ts';
import { OpenRecord } from '../open-record.ts';
import { answeredBy } from './answered-by.ts';
import { MeasureEntry } from './measure-entry.ts';
import type { MeasureResult, MeasureRow } from './measure-rows.ts';
import { MeasureWriting } from './measure-writing.ts';
import { safetyRemark } from './safety-remark.ts';
import { shortScore } from './score-words.ts';

const SHOWN_AT_FIRST = 5;
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Each result of one measure with the change since the one before, the newest first. */
@Component({
  selector: 'braid-results-table',
  imports: [HistoryPanel, ItemMark, MatButton, MeasureEntry],
  templateUrl: './results-table.html',
  styleUrl: './results-table.scss',
})
export class ResultsTable {
  private readonly record = inject(OpenRecord);
  protected readonly writing = inject(MeasureWriting);

  readonly row = input.required<MeasureRow>();

  protected readonly areAllShown = signal(false);
  /** The id of the result whose history is open. */
  protected readonly historyOf = signal<string | null>(null);
  protected readonly lines = computed(() => {
    const { type, results, onTheirWay } = this.row();
    const account = this.record.account();
    const maySettle = account !== null && maySettleSafety(account, type.owner);
    return [...results, ...onTheirWay].map((result, at) => ({
      result,
      day: shortDay(result.content.takenOn),
      editable: resultAt(result, result.id, type),
      score: shortScore(type, result.content),
      change: changeFrom(type, result, results.slice(at + 1)),
      remarks: [this.by(type, result), safetyRemark(result, maySettle)].filter((each) => each !== null),
      mayCorrect: account !== null && mayCorrectResult(account, result),
    }));
  });
  protected readonly shown = computed(() =>
    this.areAllShown() || this.lines().length <= SHOWN_AT_FIRST + 1
      ? this.lines()
      : this.lines().slice(0, SHOWN_AT_FIRST),
  );

  protected toggleHistory(id: string): void {
    this.historyOf.update((open) => (open === id ? null : id));
  }

  /** Null where it goes without saying: what patients answer, they answer themselves. */
  private by({ entry }: MeasureType, result: MeasureResult): string | null {
    const isUsual = entry === 'patient' && result.source === 'patient';
    return isUsual ? null : answeredBy(result, (uid) => this.record.nameOf(uid));
  }
}

function shortDay(date: IsoDate): string {
  return SHORT_DAY.format(Date.parse(date));
}

/** In points, with its sign, and which way that is; empty for the first. */
function changeFrom(type: MeasureType, { content }: MeasureResult, earlier: readonly MeasureResult[]): string {
  const before = earlier.find(({ content: { value } }) => typeof value === 'number')?.content.value;
  if (typeof content.value !== 'number' || typeof before !== 'number') return '';
  const { points, direction } = changeSince(type, content.value, before);
  if (points === 0) return 'the same';
  return `${points > 0 ? '+' : '−'}${Math.abs(points)}, ${direction}`;
}
