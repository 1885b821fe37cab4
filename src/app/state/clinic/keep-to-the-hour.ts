import type { Signal } from '@angular/core';
import { computed, effect, inject, untracked } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Patient } from '../../domain/patient/patient.ts';
import { selectAccount } from '../session/session.feature.ts';
import { EmergencyBannerActions } from './emergency.actions.ts';
import { selectHasEmergencyEnded } from './emergency.feature.ts';

/**
 * Whether an open record is read in an emergency: by somebody who is not on its team. While it is, its hour is counted, and
 * `reopen` is called when that is over. Opened anew, a page is empty until the server has said what may be read now.
 */
export function keepToTheHour(patient: Signal<Patient | null>, reopen: () => void): Signal<boolean> {
  const store = inject<Store>(Store);
  const account = store.selectSignal(selectAccount);
  const hasEnded = store.selectSignal(selectHasEmergencyEnded);
  const patientId = computed(() => {
    const open = patient();
    return open && !open.teamUids.includes(account()?.uid ?? '') ? open.id : null;
  });
  effect((onCleanup) => {
    const id = patientId();
    if (id === null) return;
    untracked(() => store.dispatch(EmergencyBannerActions.opened({ patientId: id })));
    onCleanup(() => store.dispatch(EmergencyBannerActions.closed()));
  });
  effect(() => {
    if (hasEnded()) untracked(reopen);
  });
  return computed(() => patientId() !== null);
}
