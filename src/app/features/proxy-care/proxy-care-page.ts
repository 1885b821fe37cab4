import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { describeStrand } from '../../domain/access/strands.ts';
import { planParts } from '../../domain/care-plan/plan-parts.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { SharedCarePageActions } from '../../state/shared-care/shared-care.actions.ts';
import {
  selectGrant,
  selectSharedCareStatus,
  selectSharedSections,
  selectSharedTeam,
} from '../../state/shared-care/shared-care.feature.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { PlanPartCard } from '../../ui/plan-part-card.ts';
import { WhoHelps } from '../../ui/who-helps.ts';

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a patient lets somebody close to them read, and nothing else. */
@Component({
  selector: 'braid-proxy-care-page',
  imports: [DayPipe, MatButton, OfflineBanner, PageState, PlanPartCard, WhoHelps],
  templateUrl: './proxy-care-page.html',
  styleUrl: './proxy-care-page.scss',
})
export class ProxyCarePage {
  private readonly store = inject(Store);
  private readonly sections = this.store.selectSignal(selectSharedSections);
  protected readonly status = this.store.selectSignal(selectSharedCareStatus);
  protected readonly grant = this.store.selectSignal(selectGrant);
  protected readonly team = this.store.selectSignal(selectSharedTeam);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);

  protected readonly parts = computed(() => planParts(this.sections(), this.team()));
  protected readonly ownWords = computed(
    () =>
      this.sections()
        .find(({ discipline }) => discipline === 'patient')
        ?.content.plainText.trim() ?? '',
  );
  protected readonly seen = computed(() => {
    const sees = this.grant()?.content.sees ?? [];
    return inWords.format(
      sees.map((strand) => (strand === 'patient' ? 'their own words' : describeStrand(strand).name.toLowerCase())),
    );
  });

  constructor() {
    this.open();
    inject(DestroyRef).onDestroy(() => this.store.dispatch(SharedCarePageActions.closed()));
  }

  protected open(): void {
    this.store.dispatch(SharedCarePageActions.opened());
  }
}
