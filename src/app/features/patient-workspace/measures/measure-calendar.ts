import { Component, computed, input } from '@angular/core';

import { addDays, daysBetween } from '../../../domain/patient/calendar-days.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import { clinicDay } from '../../../ui/clinic-time.ts';
import { StrandDot } from '../../../ui/strand-dot.ts';
import type { CalendarRow } from './measure-calendar-days.ts';
import { CALENDAR_WEEKS } from './measure-calendar-days.ts';

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** The next twelve weeks: a row for each measure with a mark in each week in which it is asked, and the same days in words. */
@Component({
  selector: 'braid-measure-calendar',
  imports: [StrandDot],
  templateUrl: './measure-calendar.html',
  styleUrl: './measure-calendar.scss',
})
export class MeasureCalendar {
  readonly calendar = input.required<readonly CalendarRow[]>();
  readonly today = input.required<IsoDate>();

  protected readonly weeks = computed(() =>
    Array.from({ length: CALENDAR_WEEKS }, (_, week) => ({
      week,
      label: SHORT.format(Date.parse(addDays(this.today(), week * 7))),
    })),
  );
  protected readonly rows = computed(() =>
    this.calendar().map(({ type, schedule, days }) => ({
      id: type.id,
      name: type.name,
      askedBy: schedule.content.askedBy,
      asked: this.weeks().map(({ week }) => days.some((day) => this.weekOf(day) === week)),
      isDue: (days[0] ?? '9999') <= this.today(),
      words: days.map((day) => this.inWords(day)).join(', '),
    })),
  );

  private weekOf(day: IsoDate): number {
    return Math.max(0, Math.floor(daysBetween(this.today(), day) / 7));
  }

  private inWords(day: IsoDate): string {
    return day < this.today() ? `now, since ${clinicDay(day)}` : clinicDay(day);
  }
}
