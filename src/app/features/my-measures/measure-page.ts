import { Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { isNotTaken } from '../../domain/changes/send-state.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectPatientStatus } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectPlanItemsStatus } from '../../state/plan/plan-items.selectors.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { Answering } from './answering.ts';
import { LookOver } from './look-over.ts';
import { QuestionScreen } from './question-screen.ts';
import { SentScreen } from './sent-screen.ts';

/** One questionnaire, a question at a time: it can be left at any moment, and goes on where it was left. */
@Component({
  selector: 'braid-measure-page',
  imports: [DayPipe, LookOver, MatButton, OfflineBanner, PageState, QuestionScreen, RouterLink, SentScreen],
  providers: [Answering, ItemEditing, MyRecord],
  templateUrl: './measure-page.html',
  styleUrl: './measure-page.scss',
})
export class MeasurePage {
  private readonly store = inject(Store);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  private readonly patientStatus = this.store.selectSignal(selectPatientStatus);
  private readonly planStatus = this.store.selectSignal(selectPlanItemsStatus);
  protected readonly answering = inject(Answering);

  /** From the address: a measure’s id, or `checkin`. */
  readonly measure = input.required<string>();

  protected readonly isOffline = computed(() => !this.isOnline());
  protected readonly questionnaire = this.answering.questionnaire;
  /** Whatever is worst of what has to be there before anything is asked. */
  protected readonly status = computed(() => {
    const all = [this.patientStatus(), this.planStatus()];
    return (
      (['denied', 'failed'] as const).find((status) => all.includes(status)) ?? (this.isOpen() ? 'live' : 'opening')
    );
  });
  protected readonly screen = computed(() => {
    const { kept, answered, begunOn, at, steps } = this.answering;
    if (kept()) return at() < steps().length ? 'question' : 'overview';
    if (answered()?.before || this.isNotTaken()) return 'sent';
    return begunOn() ? 'earlier' : 'question';
  });

  constructor() {
    effect(() => this.answering.id.set(this.measure()));
    this.open();
    inject(DestroyRef).onDestroy(() => this.store.dispatch(PatientPageActions.closed()));
  }

  protected open(): void {
    const patientId = this.account()?.patientId;
    if (patientId) this.store.dispatch(PatientPageActions.opened({ patientId }));
  }

  /** What was sent and did not arrive is not shown as if it had. */
  private isNotTaken(): boolean {
    const entry = this.answering.entry();
    return Boolean(this.questionnaire()?.measure) && entry !== undefined && isNotTaken(entry.state);
  }

  private isOpen(): boolean {
    return this.answering.answered() !== null && this.planStatus() === 'live';
  }
}
