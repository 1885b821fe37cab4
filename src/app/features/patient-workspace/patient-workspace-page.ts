import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { fullName } from '../../domain/patient/full-name.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { selectIsDeviceKeeping } from '../../state/outbox/drafts.feature.ts';
import { selectHasUnkeptDraft } from '../../state/outbox/unkept-drafts.ts';
import {
  selectEndOfAccess,
  selectPatient,
  selectPatientStatus,
  selectRecordFromCache,
} from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectTeam } from '../../state/patient-record/team.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { TimePipe } from '../../ui/clinic-time-pipes.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { Today } from '../../ui/today.ts';
import { EmergencyBanner } from './emergency-banner.ts';
import { SafetyFlags } from './measures/safety-flags.ts';
import { OpenRecord } from './open-record.ts';
import { PatientHeader } from './patient-header.ts';
import { PlanView } from './plan-view.ts';
import { RefusedRecord } from './refused-record.ts';
import { TimelineView } from './timeline/timeline-view.ts';
import { wayBack } from './way-back.ts';
import { WorkspaceStore } from './workspace.store.ts';

/** One patient's plan and timeline, as the team works on them. */
@Component({
  selector: 'braid-patient-workspace-page',
  imports: [
    EmergencyBanner,
    MatButton,
    OfflineBanner,
    PageState,
    PatientHeader,
    PlanView,
    RefusedRecord,
    RouterLink,
    SafetyFlags,
    TimelineView,
    TimePipe,
  ],
  providers: [WorkspaceStore, ItemEditing, OpenRecord],
  host: { '(window:beforeunload)': 'warnOfLoss($event)' },
  templateUrl: './patient-workspace-page.html',
  styleUrl: './patient-workspace-page.scss',
})
export class PatientWorkspacePage {
  private readonly store = inject(Store);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly hasUnkeptDraft = this.store.selectSignal(selectHasUnkeptDraft);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly patient = this.store.selectSignal(selectPatient);
  protected readonly status = this.store.selectSignal(selectPatientStatus);
  protected readonly end = this.store.selectSignal(selectEndOfAccess);
  protected readonly team = this.store.selectSignal(selectTeam);
  protected readonly isDeviceKeeping = this.store.selectSignal(selectIsDeviceKeeping);
  protected readonly shownSince = this.store.selectSignal(selectRecordFromCache);

  readonly patientId = input.required<string>();
  /** From the address: which of the two is shown where there is room for one. */
  readonly view = input<string>();
  /** From the address: what the timeline shows, and the entry it points at. */
  readonly strands = input<string>();
  readonly kinds = input<string>();
  readonly q = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly show = input<string>();
  readonly event = input<string>();

  protected readonly shown = computed(() => this.view() ?? (this.event() ? 'timeline' : 'plan'));
  protected readonly isOffline = computed(() => !this.isOnline() || this.shownSince() !== null);
  protected readonly today = inject(Today).date;

  protected readonly wayBack = wayBack();

  constructor() {
    const title = inject(Title);
    effect(() => {
      const patientId = this.patientId();
      untracked(() => this.store.dispatch(PatientPageActions.opened({ patientId })));
    });
    effect(() => {
      const patient = this.patient();
      title.setTitle(patient ? `${fullName(patient.content)} – Braid` : 'Patient – Braid');
    });
    inject(DestroyRef).onDestroy(() => this.store.dispatch(PatientPageActions.closed()));
  }

  protected reload(): void {
    this.store.dispatch(PatientPageActions.opened({ patientId: this.patientId() }));
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
