import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';

import { accountOnRecord } from '../../domain/access/account-on-record.ts';
import { aboutEdit } from '../../domain/care-plan/about-edit.ts';
import type { ChangeAbout } from '../../domain/changes/send-state.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { selectPatient } from '../../state/patient-record/patient.feature.ts';
import { selectTeam } from '../../state/patient-record/team.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';

/** The record that the workspace shows, and the people around it. */
@Injectable()
export class OpenRecord {
  private readonly store = inject(Store);
  private readonly signedIn = this.store.selectSignal(selectAccount);
  readonly patient = this.store.selectSignal(selectPatient);
  readonly account = computed(() => {
    const [account, patient] = [this.signedIn(), this.patient()];
    return account && patient ? accountOnRecord(account, patient) : account;
  });
  readonly team = this.store.selectSignal(selectTeam);
  readonly ownUid = computed(() => this.account()?.uid ?? null);

  /** Somebody of this record by name; null for the reader, whatever window they are in. */
  nameOf(uid: string): string | null {
    if (uid === this.ownUid()) return null;
    const patient = this.patient();
    if (patient?.patientUid === uid) return fullName(patient.content);
    return this.team()?.find((member) => member.uid === uid)?.name ?? 'Somebody else';
  }

  /** Where the documents of this record stand; empty while none is open. */
  place(): { readonly clinicId: string; readonly patientId: string } {
    const { clinicId, id: patientId } = this.patient() ?? { clinicId: '', id: '' };
    return { clinicId, patientId };
  }

  about(title: string): ChangeAbout {
    const patient = this.patient();
    if (!patient) throw new Error(`No record is open to edit ${title} in`);
    return aboutEdit(title, patient, this.team());
  }
}
