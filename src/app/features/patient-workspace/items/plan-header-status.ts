import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { changePlanStatus, NEXT_STATUSES } from '../../../domain/care-plan/plan-header-edit.ts';
import { missingToActivate } from '../../../domain/care-plan/plan-header-needs.ts';
import type { Patient, PlanStatus } from '../../../domain/patient/patient.ts';
import { AccessActions } from '../../../state/access/access.actions.ts';
import type { AccessStatus } from '../../../state/access/access.feature.ts';
import { accessKey, selectAccessStatuses } from '../../../state/access/access.feature.ts';
import { selectIsOnline } from '../../../state/connection/connection.feature.ts';
import { AtOnceMark } from '../../../ui/at-once-mark.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';

/** Puts a plan in use, pauses and closes it; says what is missing where it cannot. */
@Component({
  selector: 'braid-plan-header-status',
  imports: [AtOnceMark, MatButton],
  templateUrl: './plan-header-status.html',
  styleUrl: './plan-header-status.scss',
})
export class PlanHeaderStatus {
  private readonly store = inject(Store);
  private readonly statuses = this.store.selectSignal(selectAccessStatuses);
  private readonly today = inject(Today).date;
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);

  readonly patient = input.required<Patient>();

  protected readonly isClosing = signal(false);
  protected readonly nexts = computed(() => NEXT_STATUSES[this.patient().content.planStatus]);
  protected readonly isActivatable = computed(() => this.nexts().includes('active'));
  protected readonly missing = computed(() => missingToActivate(this.patient(), this.today()));
  protected readonly answer = computed((): AccessStatus | null => {
    const key = accessKey({ collection: 'patients', docId: this.patient().id });
    return this.statuses()[key] ?? null;
  });
  protected readonly isBlocked = computed(() => !this.isOnline() || this.answer() === 'sending');
  private readonly wanted = signal<PlanStatus | null>(null);
  /** The status that the reader's own press led to: a colleague's takes nobody's focus along. */
  private readonly reached = linkedSignal<PlanStatus, PlanStatus | null>({
    source: () => this.patient().content.planStatus,
    computation: (status, before) => (status === this.wanted() ? status : (before?.value ?? null)),
  });

  constructor() {
    followFocus(
      computed(() => `${this.reached() ?? ''} ${this.isClosing()}`),
      '.buttons button',
    );
  }

  protected labelOf(next: PlanStatus): string {
    switch (next) {
      case 'paused':
        return 'Pause plan';
      case 'closed':
        return 'Close plan';
      default:
        return this.patient().content.planStatus === 'draft' ? 'Activate' : 'Take up again';
    }
  }

  protected turn(status: PlanStatus): void {
    this.isClosing.set(false);
    if (this.isBlocked() || (status === 'active' && this.missing().length > 0)) return;
    this.wanted.set(status);
    const change = changePlanStatus(this.patient(), status, this.today());
    this.store.dispatch(AccessActions.changeSubmitted({ change }));
  }
}
