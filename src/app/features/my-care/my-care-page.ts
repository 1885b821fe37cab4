import { Component, computed, DestroyRef, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { planParts } from '../../domain/care-plan/plan-parts.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { TimelinePageActions } from '../../state/history/history.actions.ts';
import { selectHasOlder, selectHistoryStatus } from '../../state/history/history.feature.ts';
import {
  selectPatient,
  selectPatientStatus,
  selectRecordFromCache,
} from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectSections, selectSectionsStatus } from '../../state/patient-record/sections.feature.ts';
import { selectTeam, selectTeamStatus } from '../../state/patient-record/team.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { selectTimeline } from '../../state/timeline/timeline.selectors.ts';
import { WeekdayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { PlanPartCard } from '../../ui/plan-part-card.ts';
import { RecentChanges } from '../../ui/recent-changes.ts';
import { WhoHelps } from '../../ui/who-helps.ts';
import { OwnWords } from './own-words.ts';

/** The patient's own plan, in plain words. */
@Component({
  selector: 'braid-my-care-page',
  imports: [
    Icon,
    MatButton,
    OfflineBanner,
    OwnWords,
    PageState,
    PlanPartCard,
    RecentChanges,
    RouterLink,
    WeekdayPipe,
    WhoHelps,
  ],
  host: { '(window:beforeunload)': 'warnOfLoss($event)' },
  templateUrl: './my-care-page.html',
  styleUrl: './my-care-page.scss',
})
export class MyCarePage {
  private readonly store = inject(Store);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly ownWords = viewChild(OwnWords);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  private readonly sections = this.store.selectSignal(selectSections);
  protected readonly patient = this.store.selectSignal(selectPatient);
  protected readonly status = this.store.selectSignal(selectPatientStatus);
  protected readonly sectionsStatus = this.store.selectSignal(selectSectionsStatus);
  protected readonly team = this.store.selectSignal(selectTeam);
  protected readonly teamStatus = this.store.selectSignal(selectTeamStatus);
  protected readonly hasOlder = this.store.selectSignal(selectHasOlder);
  protected readonly historyStatus = this.store.selectSignal(selectHistoryStatus);
  protected readonly timeline = this.store.selectSignal(selectTimeline);
  protected readonly shownSince = this.store.selectSignal(selectRecordFromCache);
  protected readonly isOffline = computed(() => !this.isOnline());
  protected readonly ownSection = computed(() => this.sections().find(({ id }) => id === 'patient') ?? null);
  protected readonly parts = computed(() => planParts(this.sections(), this.team()));

  constructor() {
    this.open();
    inject(DestroyRef).onDestroy(() => this.store.dispatch(PatientPageActions.closed()));
  }

  protected open(): void {
    const patientId = this.account()?.patientId;
    if (patientId) this.store.dispatch(PatientPageActions.opened({ patientId }));
  }

  protected showOlder(): void {
    this.store.dispatch(TimelinePageActions.olderWanted());
  }

  /** Asks first where typed words are in this window alone; somebody who has signed out has nothing left to keep them for. */
  mayLeave(): boolean | Promise<boolean> {
    if (!this.ownWords()?.isUnsaved() || !this.account()) return true;
    return this.lossQuestion.askOfTyping('Leave without saving');
  }

  protected warnOfLoss(event: BeforeUnloadEvent): void {
    if (this.ownWords()?.isUnsaved()) event.preventDefault();
  }
}
