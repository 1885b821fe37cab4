import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';

import type { AxisSpan, SleepAxis } from '../../../../domain/interventions/sleep-axis.ts';
import { asleepIn, spanOn } from '../../../../domain/interventions/sleep-axis.ts';
import type { SleepBand } from '../../../../domain/interventions/sleep-night.ts';
import type { WrittenNight } from '../../../../domain/interventions/sleep-week.ts';
import { LEAST_NIGHTS, nightsOfWeek, scoreWeek } from '../../../../domain/interventions/sleep-week.ts';
import { hoursInWords, windowOf } from '../../../../domain/interventions/sleep-window.ts';
import { selectDiary } from '../../../../state/plan/plan-items.selectors.ts';
import { Today } from '../../../../ui/today.ts';
import { SleepAxisBar } from './sleep-axis-bar.ts';

const BANDS: Readonly<Record<SleepBand, string>> = {
  'at-target': 'at target',
  'near-target': 'near target',
  'below-target': 'below target',
};
const WHY_NOT = { 'not-scored': 'Something is missing', invalid: 'Times do not fit' };
const NIGHT = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

interface NightRow {
  readonly date: string;
  readonly day: string;
  readonly times: string;
  readonly asleep: string;
  readonly efficiency: string;
  readonly inBedSpan: AxisSpan | null;
  readonly asleepSpan: AxisSpan | null;
}

/** The last seven nights of the patient's diary, with what they come to. */
@Component({
  selector: 'braid-sleep-nights',
  imports: [SleepAxisBar],
  templateUrl: './sleep-nights.html',
  styleUrl: './sleep-nights.scss',
})
export class SleepNights {
  private readonly diary = inject<Store>(Store).selectSignal(selectDiary);
  private readonly today = inject(Today).date;

  readonly axis = input.required<SleepAxis>();

  private readonly nights = computed(() =>
    nightsOfWeek(
      this.diary().map(({ content }) => content),
      this.today(),
    ),
  );
  protected readonly rows = computed(() => this.nights().map((night) => rowOf(night, this.axis())));
  protected readonly week = computed(() => {
    const week = scoreWeek(this.nights().map(({ score }) => score));
    if (week.status === 'not-scored') return null;
    return {
      efficiency: percent(week.sleepEfficiencyPercent),
      band: BANDS[week.band],
      asleep: hoursInWords(week.meanTstMinutes),
      inBed: hoursInWords(week.meanTibMinutes),
      nights: week.validNights,
    };
  });
  protected readonly tooFewWords = computed(() => {
    const count = this.nights().filter(({ score }) => score.status === 'scored').length;
    const written = count === 0 ? 'No night' : count === 1 ? 'One night' : `${count} nights`;
    return `${written} of the last seven can be worked out. The week’s figures come with ${LEAST_NIGHTS}.`;
  });
}

function rowOf({ date, night, score }: WrittenNight, axis: SleepAxis): NightRow {
  const inBed = windowOf({ bedTime: night.intoBed, riseTime: night.outOfBed });
  const asleep = score.status === 'scored' ? asleepIn(night) : null;
  return {
    date,
    day: NIGHT.format(Date.parse(date)).replace(',', ''),
    times: `${night.intoBed ?? '?'}–${night.outOfBed ?? '?'}`,
    asleep: score.status === 'scored' ? hoursInWords(score.tstMinutes) : '–',
    efficiency: score.status === 'scored' ? percent(score.sleepEfficiencyPercent) : WHY_NOT[score.status],
    inBedSpan: inBed && spanOn(axis, inBed),
    asleepSpan: asleep && spanOn(axis, asleep),
  };
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`.replace(' %', '%');
}
