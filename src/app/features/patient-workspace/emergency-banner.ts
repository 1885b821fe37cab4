import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Patient } from '../../domain/patient/patient.ts';
import { selectCoordinatorToldBy, selectEmergencyEnd } from '../../state/clinic/emergency.feature.ts';
import { selectHandoverSendings } from '../../state/clinic/handovers.feature.ts';
import { keepToTheHour } from '../../state/clinic/keep-to-the-hour.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
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
  private readonly toldBy = this.store.selectSignal(selectCoordinatorToldBy);
  private readonly sendings = this.store.selectSignal(selectHandoverSendings);
  private readonly until = this.store.selectSignal(selectEmergencyEnd);

  readonly patient = input.required<Patient>();

  protected readonly isEmergency = keepToTheHour(this.patient, () =>
    this.store.dispatch(PatientPageActions.opened({ patientId: this.patient().id })),
  );
  protected readonly isUntold = computed(() => {
    const id = this.toldBy();
    return id !== null && ['refused', 'offline', 'failed'].includes(this.sendings()[id] ?? '');
  });
  protected readonly end = computed(() => {
    const until = this.until();
    return until === null ? '' : ` until ${clinicTime(until)}`;
  });
}
