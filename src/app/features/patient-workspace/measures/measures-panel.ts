import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { mayRecordResult } from '../../../domain/measures/edit-result.ts';
import { mayAskForMeasures } from '../../../domain/measures/edit-schedule.ts';
import type { MeasureId } from '../../../domain/measures/measure-type.ts';
import { selectKnownResults, selectResultsOnTheirWay } from '../../../state/plan/measure-history.selectors.ts';
import { selectMeasureSchedules } from '../../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../../ui/clinic-time-pipes.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';
import { ItemEditor } from '../items/item-editor.ts';
import { OpenRecord } from '../open-record.ts';
import { MeasureCalendar } from './measure-calendar.ts';
import { MeasureEntry } from './measure-entry.ts';
import { MeasureItem } from './measure-item.ts';
import { MeasurePicker } from './measure-picker.ts';
import type { MeasureResult } from './measure-rows.ts';
import { measureRows, otherResults } from './measure-rows.ts';
import { MeasureWriting } from './measure-writing.ts';
import { MeasuresDue } from './measures-due.ts';
import { shortScore } from './score-words.ts';

/** The team's outcome measures: one row each, what is due, and one calendar for all who ask. */
@Component({
  selector: 'braid-measures-panel',
  imports: [DayPipe, ItemEditor, MatButton, MeasureCalendar, MeasureEntry, MeasureItem, MeasurePicker],
  providers: [MeasuresDue, MeasureWriting],
  templateUrl: './measures-panel.html',
  styleUrls: ['../items/goals-panel.scss', './measures-panel.scss'],
})
export class MeasuresPanel {
  private readonly store = inject<Store>(Store);
  private readonly record = inject(OpenRecord);
  private readonly due = inject(MeasuresDue);
  private readonly results = this.store.selectSignal(selectKnownResults);
  private readonly onTheirWay = this.store.selectSignal(selectResultsOnTheirWay);
  private readonly schedules = this.store.selectSignal(selectMeasureSchedules);
  protected readonly writing = inject(MeasureWriting);
  protected readonly today = inject(Today).date;

  protected readonly rows = computed(() =>
    measureRows({ results: this.results(), onTheirWay: this.onTheirWay(), schedules: this.schedules() }),
  );
  protected readonly others = computed(() => otherResults(this.results()));
  protected readonly calendar = this.due.calendar;
  protected readonly dueCount = computed(
    () => this.calendar().filter(({ days }) => isDue(days[0], this.today())).length,
  );
  protected readonly mayAsk = computed(() => {
    const account = this.record.account();
    return account !== null && mayAskForMeasures(account);
  });
  protected readonly mayRecord = computed(() => {
    const account = this.record.account();
    return account !== null && mayRecordResult(account, { entry: 'clinician' });
  });
  protected readonly open = signal<'ask' | 'record' | null>(null);
  protected readonly isCalendarShown = signal(false);

  constructor() {
    followFocus(
      computed(() => `${this.open()} ${this.writing.newSchedules().length} ${this.writing.newEntries().length}`),
      '.add, .record',
    );
  }

  protected nextOf(measure: MeasureId): string | null {
    return this.calendar().find(({ type }) => type.id === measure)?.days[0] ?? null;
  }

  protected scoreOf({ content }: MeasureResult): string {
    return shortScore(null, content);
  }

  protected toggle(use: 'ask' | 'record'): void {
    this.open.update((open) => (open === use ? null : use));
  }

  protected close(): void {
    this.open.set(null);
  }
}

function isDue(day: string | undefined, today: string): boolean {
  return day !== undefined && day <= today;
}
