import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';

import { aboutEdit } from '../../domain/care-plan/about-edit.ts';
import type { ChangeAbout } from '../../domain/changes/send-state.ts';
import { selectAccount } from '../session/session.feature.ts';
import { selectPatient } from './patient.feature.ts';
import { selectTeam } from './team.feature.ts';

/** The reader's own record, as the pieces of their pages edit it. */
@Injectable()
export class MyRecord {
  private readonly store = inject(Store);
  private readonly account = this.store.selectSignal(selectAccount);
  readonly patient = this.store.selectSignal(selectPatient);
  readonly team = this.store.selectSignal(selectTeam);
  readonly ownUid = computed(() => this.account()?.uid ?? null);

  /** Where a document of this record stands, but for its id. */
  readonly place = computed(() => {
    const patient = this.patient();
    return patient && { clinicId: patient.clinicId, patientId: patient.id };
  });

  about(title: string): ChangeAbout {
    const patient = this.patient();
    if (!patient) throw new Error(`No record is open to edit ${title} in`);
    return aboutEdit(title, patient, this.team());
  }
}
