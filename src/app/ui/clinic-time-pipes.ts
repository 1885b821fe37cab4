import { inject, Pipe, type PipeTransform } from '@angular/core';

import type { IsoInstant } from '../domain/patient/patient.ts';
import { clinicDay, clinicTime, clinicWeekday, relativeClinicDay } from './clinic-time.ts';
import { Today } from './today.ts';

/** '5 May 2026'. */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(when: string): string {
    return clinicDay(when);
  }
}

/** 'Tuesday 5 May 2026'. */
@Pipe({ name: 'weekday' })
export class WeekdayPipe implements PipeTransform {
  transform(when: string): string {
    return clinicWeekday(when);
  }
}

/** '14:02'. */
@Pipe({ name: 'time' })
export class TimePipe implements PipeTransform {
  transform(instant: IsoInstant): string {
    return clinicTime(instant);
  }
}

/** 'Today 14:02', 'Yesterday 14:02', else '5 May 2026'. Not pure: the same instant reads otherwise after midnight. */
@Pipe({ name: 'relativeDay', pure: false })
export class RelativeDayPipe implements PipeTransform {
  private readonly today = inject(Today).date;

  transform(instant: IsoInstant): string {
    return relativeClinicDay(instant, this.today());
  }
}
