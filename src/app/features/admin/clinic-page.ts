import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import type { ClinicMember } from '../../domain/access/actor.ts';
import type { ClinicSwitches } from '../../domain/clinic/clinic.ts';
import { ClinicPageActions } from '../../state/clinic/clinic.actions.ts';
import {
  selectClinicSendings,
  selectClinicStatus,
  selectOwnClinic,
  selectStaff,
} from '../../state/clinic/clinic.feature.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { InvitationList } from './invitation-list.ts';
import { MemberRow } from './member-row.ts';
import { SwitchSettings } from './switch-settings.ts';

/** Who works at the clinic, who is invited, and what is switched on: no patient and no health data. */
@Component({
  selector: 'braid-clinic-page',
  imports: [InvitationList, MatButton, MemberRow, OfflineBanner, PageState, RouterLink, SwitchSettings],
  templateUrl: './clinic-page.html',
  styleUrl: './clinic-page.scss',
})
export class ClinicPage {
  private readonly store = inject(Store);
  private readonly account = this.store.selectSignal(selectAccount);
  protected readonly status = this.store.selectSignal(selectClinicStatus);
  protected readonly clinic = this.store.selectSignal(selectOwnClinic);
  protected readonly staff = this.store.selectSignal(selectStaff);
  protected readonly sendings = this.store.selectSignal(selectClinicSendings);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly isOffline = computed(() => !this.isOnline());
  protected readonly ownUid = computed(() => this.account()?.uid);

  constructor() {
    this.open();
    inject(DestroyRef).onDestroy(() => this.store.dispatch(ClinicPageActions.closed()));
  }

  protected open(): void {
    this.store.dispatch(ClinicPageActions.opened());
  }

  protected changeMember(member: ClinicMember): void {
    this.store.dispatch(ClinicPageActions.memberChanged({ member }));
  }

  protected changeSwitches(switches: ClinicSwitches): void {
    this.store.dispatch(ClinicPageActions.switchesChanged({ switches }));
  }
}
