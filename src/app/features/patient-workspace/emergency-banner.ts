import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Patient } from '../../domain/patient/patient.ts';
import { EmergencyBannerActions } from '../../state/clinic/emergency.actions.ts';
import {
  selectCoordinatorToldBy,
  selectEmergencyEnd,
  selectHasEmergencyEnded,
} from '../../state/clinic/emergency.feature.ts';
import { selectHandoverSendings } from '../../state/clinic/handovers.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { clinicTime } from '../../ui/clinic-time.ts';
import { Icon } from '../../ui/icon.ts';

/** Stands above a record that its reader has open in an emergency, and closes the record when the hour is over. */
@Component({
  selector: 'braid-emergency-banner',
  imports: [Icon],
  host: { role: 'status' },
  template: `
    @if (isEmergency()) {
      <p>
        <braid-icon name="warning" />
        <span>
          <strong>Emergency access{{ end() }}</strong
          >. You can read this record and not change it. The patient can see that you did.
          @if (isUntold()) {
            <strong>The care coordinator could not be told by Braid: please tell them.</strong>
          }
        </span>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    p {
      display: flex;
      gap: 0.625rem;
      align-items: flex-start;
      margin: 0.75rem var(--braid-gutter) 0.25rem;
      padding: 0.625rem 1rem;
      border: 1px solid var(--braid-warning);
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
    }

    braid-icon {
      margin-block-start: 0.125em;
    }
  `,
})
export class EmergencyBanner {
  private readonly store = inject(Store);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly hasEnded = this.store.selectSignal(selectHasEmergencyEnded);
  private readonly toldBy = this.store.selectSignal(selectCoordinatorToldBy);
  private readonly sendings = this.store.selectSignal(selectHandoverSendings);
  private readonly until = this.store.selectSignal(selectEmergencyEnd);

  readonly patient = input.required<Patient>();

  /** Whoever reads a record without being on its team does so in an emergency. */
  protected readonly isEmergency = computed(() => !this.patient().teamUids.includes(this.account()?.uid ?? ''));
  protected readonly isUntold = computed(() => {
    const id = this.toldBy();
    return id !== null && ['refused', 'offline', 'failed'].includes(this.sendings()[id] ?? '');
  });
  protected readonly end = computed(() => {
    const until = this.until();
    return until === null ? '' : ` until ${clinicTime(until)}`;
  });
  private readonly patientId = computed(() => this.patient().id);

  constructor() {
    effect(() => {
      if (!this.isEmergency()) return;
      const patientId = this.patientId();
      untracked(() => this.store.dispatch(EmergencyBannerActions.opened({ patientId })));
    });
    effect(() => {
      if (!this.hasEnded()) return;
      const patientId = this.patientId();
      // Opened anew, the page is empty until the server has said what may be read now.
      untracked(() => this.store.dispatch(PatientPageActions.opened({ patientId })));
    });
    inject(DestroyRef).onDestroy(() => this.store.dispatch(EmergencyBannerActions.closed()));
  }
}
