import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { TimelinePageActions } from '../../state/history/history.actions.ts';
import { selectHasOlder, selectOlderStatus } from '../../state/history/history.feature.ts';
import { selectPatientStatus, selectRecordFromCache } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectPlanItemsStatus } from '../../state/plan/plan-items.selectors.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { SeriesChart } from '../../ui/series-chart/series-chart.ts';
import { MyProgress } from './my-progress.ts';
import { RANGES } from './progress-range.ts';

/** How it has been: in words first, then one picture at a time. */
@Component({
  selector: 'braid-my-progress-page',
  imports: [MatButton, OfflineBanner, PageState, RouterLink, SeriesChart],
  providers: [MyProgress],
  templateUrl: './my-progress-page.html',
  styleUrl: './my-progress-page.scss',
})
export class MyProgressPage {
  private readonly store = inject(Store);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  private readonly patientStatus = this.store.selectSignal(selectPatientStatus);
  private readonly planStatus = this.store.selectSignal(selectPlanItemsStatus);
  protected readonly shownSince = this.store.selectSignal(selectRecordFromCache);
  protected readonly hasOlder = this.store.selectSignal(selectHasOlder);
  protected readonly olderStatus = this.store.selectSignal(selectOlderStatus);
  protected readonly progress = inject(MyProgress);
  protected readonly ranges = RANGES;
  protected readonly isOffline = computed(() => !this.isOnline());
  /** Whatever is worst of what has to be there before anything is told. */
  protected readonly status = computed(() => {
    const all = [this.patientStatus(), this.planStatus()];
    return (['denied', 'failed', 'opening', 'closed'] as const).find((status) => all.includes(status)) ?? 'live';
  });

  constructor() {
    this.open();
    inject(DestroyRef).onDestroy(() => this.store.dispatch(PatientPageActions.closed()));
  }

  protected open(): void {
    const patientId = this.account()?.patientId;
    if (patientId) this.store.dispatch(PatientPageActions.opened({ patientId }));
  }

  protected choose(choice: HTMLSelectElement): void {
    this.progress.wanted.set(choice.value);
  }

  protected showOlder(): void {
    this.store.dispatch(TimelinePageActions.olderWanted());
  }
}
