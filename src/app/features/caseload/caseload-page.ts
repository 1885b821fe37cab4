import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { isAdmin, isCareStaff, isCoordinator } from '../../domain/access/roles.ts';
import { CaseloadPageActions } from '../../state/caseload/caseload.actions.ts';
import { selectCaseloadFromCache, selectCaseloadStatus } from '../../state/caseload/caseload.feature.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { CaseloadStore } from './caseload.store.ts';
import { CaseloadFilters } from './caseload-filters.ts';
import { CaseloadTable } from './caseload-table.ts';
import type { Shown, Sort } from './caseload-view.ts';
import { shownFrom, sortFrom } from './caseload-view.ts';
import { Handovers } from './handovers.ts';
import { placeToReturnTo } from './place-to-return-to.ts';

/** Everybody whose care team the reader is on. Search, filter and order live in the address, so Back brings them back. */
@Component({
  selector: 'braid-caseload-page',
  imports: [CaseloadFilters, CaseloadTable, Handovers, MatButton, OfflineBanner, PageState, RouterLink],
  providers: [CaseloadStore],
  templateUrl: './caseload-page.html',
  styleUrl: './caseload-page.scss',
})
export class CaseloadPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly account = this.store.selectSignal(selectAccount);
  protected readonly view = inject(CaseloadStore);
  protected readonly status = this.store.selectSignal(selectCaseloadStatus);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly shownSince = this.store.selectSignal(selectCaseloadFromCache);
  protected readonly isOffline = computed(() => !this.isOnline() || this.shownSince() !== null);
  protected readonly isCareStaff = computed(() => {
    const member = this.account()?.member;
    return member ? isCareStaff(member) : false;
  });
  protected readonly isCoordinator = computed(() => {
    const member = this.account()?.member;
    return member ? isCareStaff(member) && isCoordinator(member) : false;
  });
  protected readonly isAdmin = computed(() => {
    const member = this.account()?.member;
    return member ? isAdmin(member) && !isCareStaff(member) : false;
  });
  protected readonly goToPlace = placeToReturnTo();

  readonly q = input<string>();
  readonly show = input<string>();
  readonly sort = input<string>();

  constructor() {
    this.open();
    inject(DestroyRef).onDestroy(() => this.store.dispatch(CaseloadPageActions.closed()));
    effect(() => this.view.arrange(shownFrom(this.show()), sortFrom(this.sort())));
    effect(() => {
      const isUnordered = this.view.sort() === 'activity' && this.view.order() === null && this.status() === 'live';
      if (isUnordered) this.view.orderByActivity();
    });
    effect(() => {
      const query = this.q() ?? '';
      // What is being typed is ahead of the address until the router has caught up.
      if (this.router.currentNavigation() === null) untracked(() => this.view.search(query));
    });
  }

  protected open(): void {
    if (this.isCareStaff()) this.store.dispatch(CaseloadPageActions.opened());
  }

  protected search(query: string): void {
    this.view.search(query);
    this.keepInAddress({});
  }

  protected choose(shown: Shown): void {
    this.keepInAddress({ show: shown === 'all' ? null : shown });
  }

  protected order(sort: Sort): void {
    if (sort === 'activity') this.view.orderByActivity();
    this.keepInAddress({ sort: sort === 'name' ? null : sort });
  }

  protected showAll(): void {
    this.view.search('');
    this.keepInAddress({ show: null });
  }

  private keepInAddress(parts: Readonly<Record<string, string | null>>): void {
    // The search goes along: this step may overtake the one that a letter has just begun.
    const queryParams = { q: this.view.query() || null, ...parts };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
