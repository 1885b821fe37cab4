import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { accountOnRecord } from '../../domain/access/account-on-record.ts';
import { changeConsent } from '../../domain/access/change-consent.ts';
import { joinTeam, leaveTeam } from '../../domain/access/change-team.ts';
import { mayChangeTeam } from '../../domain/access/may-change-team.ts';
import { teamPeriods } from '../../domain/access/team-periods.ts';
import type { Change } from '../../domain/changes/change.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { AccessActions } from '../../state/access/access.actions.ts';
import { selectAccessStatuses } from '../../state/access/access.feature.ts';
import { selectConsents } from '../../state/access/consents.feature.ts';
import { selectProxies } from '../../state/access/proxies.feature.ts';
import { SharingPageActions } from '../../state/access/sharing-page.actions.ts';
import { selectTeamHistory } from '../../state/access/team-history.feature.ts';
import { keepToTheHour } from '../../state/clinic/keep-to-the-hour.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { MembersPageActions } from '../../state/members/members.actions.ts';
import { selectMembers } from '../../state/members/members.feature.ts';
import { selectPatient, selectPatientStatus } from '../../state/patient-record/patient.feature.ts';
import { selectTeam, selectTeamStatus } from '../../state/patient-record/team.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { Today } from '../../ui/today.ts';
import { CloseToPatient } from './close-to-patient.ts';
import { StrandTeam } from './strand-team.ts';
import { teamStrands } from './team-strands.ts';
import type { TeamWish } from './team-wish.ts';

/** Who is, was and could be on one patient's team, and what the patient agreed to. */
@Component({
  selector: 'braid-team-page',
  imports: [CloseToPatient, MatButton, OfflineBanner, PageState, RouterLink, StrandTeam],
  templateUrl: './team-page.html',
  styleUrl: './team-page.scss',
})
export class TeamPage {
  private readonly store = inject(Store);
  private readonly today = inject(Today).date;
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly team = this.store.selectSignal(selectTeam);
  private readonly members = this.store.selectSignal(selectMembers);
  private readonly consents = this.store.selectSignal(selectConsents);
  private readonly history = this.store.selectSignal(selectTeamHistory);
  protected readonly patient = this.store.selectSignal(selectPatient);
  protected readonly status = this.store.selectSignal(selectPatientStatus);
  protected readonly teamStatus = this.store.selectSignal(selectTeamStatus);
  protected readonly proxies = this.store.selectSignal(selectProxies);
  protected readonly statuses = this.store.selectSignal(selectAccessStatuses);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);

  readonly patientId = input.required<string>();

  protected readonly name = computed(() => {
    const patient = this.patient();
    return patient && fullName(patient.content);
  });
  protected readonly mayChange = computed(() => {
    const account = this.account();
    const patient = this.patient();
    return account !== null && patient !== null && mayChangeTeam(accountOnRecord(account, patient));
  });
  protected readonly coordinator = computed(
    () => this.team()?.find(({ uid }) => uid === this.patient()?.coordinatorUid)?.name ?? 'The coordinator',
  );
  /** Null until the team and the consents are known: a part must not look like the whole. */
  protected readonly strands = computed(() => {
    const team = this.team();
    const consents = this.consents();
    if (!team || !consents) return null;
    const periods = teamPeriods(this.history() ?? []);
    return teamStrands({ team, consents, periods, members: this.members() ?? [] });
  });

  constructor() {
    const title = inject(Title);
    keepToTheHour(this.patient, () => this.open());
    this.store.dispatch(MembersPageActions.opened());
    effect(() => {
      this.patientId();
      untracked(() => this.open());
    });
    effect(() => {
      const name = this.name();
      title.setTitle(name ? `Care team of ${name} – Braid` : 'Care team – Braid');
    });
    const leaving = inject(DestroyRef);
    leaving.onDestroy(() => this.store.dispatch(SharingPageActions.closed()));
    leaving.onDestroy(() => this.store.dispatch(MembersPageActions.closed()));
  }

  protected open(): void {
    this.store.dispatch(SharingPageActions.opened({ patientId: this.patientId() }));
  }

  protected carryOut(wish: TeamWish): void {
    const change = this.changeOf(wish);
    if (change) this.store.dispatch(AccessActions.changeSubmitted({ change }));
  }

  private changeOf(wish: TeamWish): Change | null {
    const patient = this.patient();
    if (!patient) return null;
    switch (wish.kind) {
      case 'join': {
        const before = this.team()?.find(({ uid }) => uid === wish.joining.uid) ?? null;
        return joinTeam(patient, wish.joining, before, this.today());
      }
      case 'leave':
        return leaveTeam(patient, wish.member, this.today());
      case 'consent': {
        const { discipline, before, state, witness, note } = wish;
        const answer = { state, on: this.today(), how: 'witnessed', witness, note } as const;
        return changeConsent(patient, discipline, before, answer);
      }
    }
  }
}
