import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { changeConsent } from '../../domain/access/change-consent.ts';
import { addProxy, changeWhatProxySees, endProxy } from '../../domain/access/change-proxy.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { AccessActions } from '../../state/access/access.actions.ts';
import { selectAccessStatuses } from '../../state/access/access.feature.ts';
import { selectConsents } from '../../state/access/consents.feature.ts';
import { selectEmergencies } from '../../state/access/emergencies.feature.ts';
import { selectProxies } from '../../state/access/proxies.feature.ts';
import { SharingPageActions } from '../../state/access/sharing-page.actions.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { selectPatient, selectPatientStatus } from '../../state/patient-record/patient.feature.ts';
import { selectTeam, selectTeamStatus } from '../../state/patient-record/team.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { StrandAvatar } from '../../ui/strand-avatar.ts';
import { Today } from '../../ui/today.ts';
import { CloseToMe } from './close-to-me.ts';
import type { ConsentWish, ProxyWish } from './consent-wish.ts';
import { DisciplineConsent } from './discipline-consent.ts';
import { EmergencyOpenings } from './emergency-openings.ts';
import { sharedWith, whoReadsNow } from './who-sees.ts';

/** The patient decides who reads the plan, in plain words. */
@Component({
  selector: 'braid-my-consent-page',
  imports: [
    CloseToMe,
    DisciplineConsent,
    EmergencyOpenings,
    MatButton,
    OfflineBanner,
    PageState,
    RouterLink,
    StrandAvatar,
  ],
  templateUrl: './my-consent-page.html',
  styleUrl: './my-consent-page.scss',
})
export class MyConsentPage {
  private readonly store = inject(Store);
  private readonly today = inject(Today).date;
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly team = this.store.selectSignal(selectTeam);
  private readonly teamStatus = this.store.selectSignal(selectTeamStatus);
  private readonly consents = this.store.selectSignal(selectConsents);
  protected readonly proxies = this.store.selectSignal(selectProxies);
  protected readonly emergencies = this.store.selectSignal(selectEmergencies);
  protected readonly statuses = this.store.selectSignal(selectAccessStatuses);
  protected readonly patient = this.store.selectSignal(selectPatient);
  protected readonly status = this.store.selectSignal(selectPatientStatus);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly hasFailed = computed(() => this.status() === 'failed' || this.teamStatus() === 'failed');

  /** Null until all of it is known: a part must not look like the whole. */
  protected readonly readers = computed(() => {
    const patient = this.patient();
    const team = this.team();
    return patient && team && whoReadsNow(patient, team);
  });
  protected readonly disciplines = computed(() => {
    const team = this.team();
    const consents = this.consents();
    return team && consents && sharedWith(team, consents);
  });

  constructor() {
    this.open();
    inject(DestroyRef).onDestroy(() => this.store.dispatch(SharingPageActions.closed()));
  }

  protected open(): void {
    const patientId = this.account()?.patientId;
    if (patientId) this.store.dispatch(SharingPageActions.opened({ patientId }));
  }

  protected answer({ discipline, before, state }: ConsentWish): void {
    const content = { state, on: this.today(), how: 'own', witness: null, note: '' } as const;
    this.submit((patient) => changeConsent(patient, discipline, before, content));
  }

  protected carryOut(wish: ProxyWish): void {
    this.submit((patient) => {
      switch (wish.kind) {
        case 'add': {
          const { id, name, relation, sees } = wish;
          return addProxy(patient, id, { name, relation, sees, from: this.today(), to: null });
        }
        case 'tick':
          return changeWhatProxySees(patient, wish.grant, wish.sees);
        case 'end':
          return endProxy(patient, wish.grant, this.today());
      }
    });
  }

  private submit(changeOf: (patient: Patient) => Change): void {
    const patient = this.patient();
    if (patient) this.store.dispatch(AccessActions.changeSubmitted({ change: changeOf(patient) }));
  }
}
