import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';

import { selectDueContext } from '../../../state/plan/due-measures.ts';
import { selectMeasureSchedules } from '../../../state/plan/plan-items.selectors.ts';
import { Today } from '../../../ui/today.ts';
import { measureCalendar } from './measure-calendar-days.ts';

/** When each measure of the open plan is asked next, and in the weeks after. */
@Injectable()
export class MeasuresDue {
  private readonly store = inject<Store>(Store);
  private readonly today = inject(Today).date;
  private readonly schedules = this.store.selectSignal(selectMeasureSchedules);

  /** What else decides when something is due. */
  readonly context = this.store.selectSignal(selectDueContext);
  readonly calendar = computed(() => measureCalendar(this.schedules(), this.context(), this.today()));
}
