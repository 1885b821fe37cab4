import type { Signal } from '@angular/core';
import { Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map, timer } from 'rxjs';

import type { IsoDate } from '../domain/patient/patient.ts';
import { clinicDate } from '../domain/timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../domain/timeline/clinic-time-zone.ts';

const MINUTE_MS = 60_000;

/** The clinic's date now; a page that stays open past midnight turns with it, at most a minute late. */
@Service()
export class Today {
  readonly date: Signal<IsoDate> = toSignal(timer(MINUTE_MS, MINUTE_MS).pipe(map(dateNow)), {
    initialValue: dateNow(),
  });
}

function dateNow(): IsoDate {
  return clinicDate(new Date().toISOString(), CLINIC_TIME_ZONE);
}
