import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { RefusedRecordActions } from '../../state/clinic/emergency.actions.ts';
import { selectEmergencyRequest } from '../../state/clinic/emergency.feature.ts';
import { HandoverActions } from '../../state/clinic/handover.actions.ts';
import { selectHandoverSendings } from '../../state/clinic/handovers.feature.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectAccount, selectActor } from '../../state/session/session.feature.ts';
import { PageState } from '../../ui/page-state.ts';
import { AccessRequestForm } from './access-request-form.ts';
import { EmergencyForm } from './emergency-form.ts';

/** What stands in place of a record that its reader may not open, whether there is one or not; and two ways on. */
@Component({
  selector: 'braid-refused-record',
  imports: [AccessRequestForm, EmergencyForm, MatButton, PageState, RouterLink],
  templateUrl: './refused-record.html',
  styleUrl: './refused-record.scss',
})
export class RefusedRecord {
  private readonly store = inject(Store);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly actor = this.store.selectSignal(selectActor);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  private readonly sendings = this.store.selectSignal(selectHandoverSendings);
  protected readonly emergency = this.store.selectSignal(selectEmergencyRequest);

  readonly patientId = input.required<string>();

  protected readonly open = keptSignal<'request' | 'emergency' | null>(
    () => 'open',
    () => null,
  );
  /** Administrators open no record in any way. */
  protected readonly isCareStaff = computed(() => this.actor() !== null);
  protected readonly isOffline = computed(() => !this.isOnline());
  private readonly requestId = keptSignal<string | null>(
    () => 'request-id',
    () => null,
  );
  protected readonly request = computed(() => {
    const id = this.requestId();
    return id === null ? undefined : this.sendings()[id];
  });

  constructor() {
    this.store.dispatch(RefusedRecordActions.opened());
    effect(() => {
      if (this.emergency() === 'granted') {
        this.store.dispatch(PatientPageActions.opened({ patientId: this.patientId() }));
      }
    });
  }

  protected toggle(part: 'request' | 'emergency'): void {
    this.open.update((now) => (now === part ? null : part));
  }

  protected askForAccess(text: string): void {
    const clinicId = this.account()?.clinicId ?? '';
    const id = crypto.randomUUID();
    this.requestId.set(id);
    const about = 'Access to a record';
    const handover = {
      id,
      clinicId,
      kind: 'access-request',
      patientId: this.patientId(),
      toUid: '',
      about,
      text,
    } as const;
    this.store.dispatch(HandoverActions.sent({ handover }));
  }

  protected declareEmergency(reason: string): void {
    this.store.dispatch(RefusedRecordActions.emergencyDeclared({ patientId: this.patientId(), reason }));
  }
}
