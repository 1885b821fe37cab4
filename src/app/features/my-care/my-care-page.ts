import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { TimelinePageActions } from '../../state/history/history.actions.ts';
import { selectHasOlder, selectHistory, selectHistoryStatus } from '../../state/history/history.feature.ts';
import { selectHasUnkeptDraft } from '../../state/outbox/unkept-drafts.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import {
  selectPatient,
  selectPatientStatus,
  selectRecordFromCache,
} from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectSections, selectSectionsStatus } from '../../state/patient-record/sections.feature.ts';
import { selectTeam, selectTeamStatus } from '../../state/patient-record/team.feature.ts';
import { selectPlanItemsStatus } from '../../state/plan/plan-items.selectors.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { WeekdayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { RecentChanges } from '../../ui/recent-changes.ts';
import { WhoHelps } from '../../ui/who-helps.ts';
import { MyCheckinCard } from './my-checkin-card.ts';
import { MyDiary } from './my-diary.ts';
import { MyDueCard } from './my-due-card.ts';
import { MyFlareCard } from './my-flare-card.ts';
import { MyFlareNow } from './my-flare-now.ts';
import { MyGoalsPart } from './my-goals-part.ts';
import { MyTreatmentsPart } from './my-treatments-part.ts';
import { NotToday } from './not-today.ts';
import { OwnWords } from './own-words.ts';

/** The patient's own plan, in plain words. */
@Component({
  selector: 'braid-my-care-page',
  imports: [
    Icon,
    MatButton,
    MyCheckinCard,
    MyDiary,
    MyDueCard,
    MyFlareCard,
    MyFlareNow,
    MyGoalsPart,
    MyTreatmentsPart,
    OfflineBanner,
    OwnWords,
    PageState,
    RecentChanges,
    RouterLink,
    WeekdayPipe,
    WhoHelps,
  ],
  providers: [ItemEditing, MyRecord, NotToday],
  host: { '(window:beforeunload)': 'warnOfLoss($event)' },
  templateUrl: './my-care-page.html',
  styleUrl: './my-care-page.scss',
})
export class MyCarePage {
  private readonly store = inject(Store);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly hasUnkeptDraft = this.store.selectSignal(selectHasUnkeptDraft);
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
  protected readonly changes = this.store.selectSignal(selectHistory);
  protected readonly shownSince = this.store.selectSignal(selectRecordFromCache);
  protected readonly isOffline = computed(() => !this.isOnline());
  protected readonly ownSection = computed(() => this.sections().find(({ id }) => id === 'patient') ?? null);
  protected readonly planStatus = this.store.selectSignal(selectPlanItemsStatus);

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

  /** The plan is long, and a bad day has no patience. */
  protected goTo(heading: HTMLElement): void {
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  }

  /** Asks first where typed words are in this window alone; somebody who has signed out has nothing left to keep them for. */
  mayLeave(): boolean | Promise<boolean> {
    if (!this.hasUnkeptDraft() || !this.account()) return true;
    return this.lossQuestion.askOfTyping('Leave without saving');
  }

  protected warnOfLoss(event: BeforeUnloadEvent): void {
    if (this.hasUnkeptDraft()) event.preventDefault();
  }
}
