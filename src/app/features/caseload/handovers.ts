import { Component, computed, DestroyRef, ElementRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { isCoordinator } from '../../domain/access/roles.ts';
import type { Handover } from '../../domain/clinic/handover.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { selectCaseload } from '../../state/caseload/caseload.feature.ts';
import { HandoverActions } from '../../state/clinic/handover.actions.ts';
import { selectHandovers, selectHandoverSendings } from '../../state/clinic/handovers.feature.ts';
import type { Sending } from '../../state/clinic/sending.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { RelativeDayPipe } from '../../ui/clinic-time-pipes.ts';

const NOT_DONE: Readonly<Partial<Record<Sending, string>>> = {
  refused: 'Not done: you may not change this.',
  offline: 'Not done: Braid cannot be reached. Please try again.',
  failed: 'Not done: something went wrong. Please try again.',
};

/** What colleagues have handed to the reader as a coordinator. It is in no plan; says nothing where there is nothing. */
@Component({
  selector: 'braid-handovers',
  imports: [MatButton, RelativeDayPipe, RouterLink],
  templateUrl: './handovers.html',
  styleUrl: './handovers.scss',
})
export class Handovers {
  private readonly store = inject(Store);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly handovers = this.store.selectSignal(selectHandovers);
  private readonly sendings = this.store.selectSignal(selectHandoverSendings);
  private readonly caseload = this.store.selectSignal(selectCaseload);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly isOffline = computed(() => !this.isOnline());
  protected readonly rows = computed(() => {
    const names = new Map(this.caseload().map(({ id, content }) => [id, fullName(content)]));
    return this.handovers().map((handover) => ({
      handover,
      patient: names.get(handover.patientId) ?? null,
      asks: asksFor(handover),
      problem: NOT_DONE[this.sendings()[handover.id] ?? 'done'] ?? '',
      isGoing: this.sendings()[handover.id] === 'sending',
    }));
  });
  protected readonly heading = computed(() => {
    const { length } = this.rows();
    return length === 1 ? '1 thing for you' : `${length} things for you`;
  });

  constructor() {
    const member = this.account()?.member;
    if (!member || !isCoordinator(member)) return;
    this.store.dispatch(HandoverActions.listOpened());
    inject(DestroyRef).onDestroy(() => this.store.dispatch(HandoverActions.listClosed()));
  }

  protected finish(id: string): void {
    if (this.isOffline()) return;
    this.store.dispatch(HandoverActions.done({ id }));
    // The button that has the focus goes with the row.
    this.host.nativeElement.closest('main')?.focus();
  }
}

function asksFor({ kind, about }: Handover): string {
  return kind === 'access-request' ? 'asks for access' : about;
}
