import { computed, inject } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, map, timer } from 'rxjs';

import { searchPatients } from '../../domain/caseload/search-patients.ts';
import { teamCovers } from '../../domain/caseload/team-cover.ts';
import { clinicDate } from '../../domain/timeline/clinic-date.ts';
import { selectCaseload } from '../../state/caseload/caseload.feature.ts';
import { selectMembers } from '../../state/members/members.feature.ts';
import { selectClinicTimeZone } from '../../state/session/session.feature.ts';
import type { ActivityOrder } from './arrange-caseload.ts';
import { activityOrder, isShown, movedSince, sortPatients } from './arrange-caseload.ts';
import { caseloadRow } from './caseload-row.ts';
import type { Shown, Sort } from './caseload-view.ts';
import { SHOWN } from './caseload-view.ts';

interface CaseloadViewState {
  readonly query: string;
  readonly shown: Shown;
  readonly sort: Sort;
  /** Null until the order by activity is asked for. It then stays, so that no row moves under the reader's eyes. */
  readonly order: ActivityOrder | null;
}

const initialState: CaseloadViewState = { query: '', shown: 'all', sort: 'name', order: null };
const MINUTE_MS = 60_000;

/** What one reader sees of their caseload: searched, filtered and sorted. */
export const CaseloadStore = signalStore(
  withState(initialState),
  withProps((_, store = inject(Store)) => {
    const timeZone = store.selectSignal(selectClinicTimeZone);
    const today = timer(0, MINUTE_MS).pipe(
      map(() => clinicDate(new Date().toISOString(), timeZone())),
      distinctUntilChanged(),
      takeUntilDestroyed(),
    );
    const members = store.selectSignal(selectMembers);
    return {
      coverOf: computed(() => {
        const known = members();
        return known && teamCovers(known);
      }),
      patients: store.selectSignal(selectCaseload),
      timeZone,
      today: toSignal(today, { initialValue: clinicDate(new Date().toISOString(), timeZone()) }),
    };
  }),
  withComputed(({ patients, query, sort, order, today, timeZone, coverOf }) => ({
    found: computed(() => {
      const moment = { today: today(), timeZone: timeZone(), coverOf: coverOf() };
      const found = searchPatients(patients(), query());
      return sortPatients(found, sort(), order() ?? {}).map((patient) => caseloadRow(patient, moment));
    }),
    moved: computed(() => {
      const fixed = order();
      return sort() === 'activity' && fixed ? movedSince(patients(), fixed) : 0;
    }),
  })),
  withComputed(({ found, shown }) => ({
    rows: computed(() => found().filter((row) => isShown(row, shown()))),
    counts: computed(() => SHOWN.map((id) => ({ id, count: found().filter((row) => isShown(row, id)).length }))),
  })),
  withMethods((store) => ({
    search(query: string): void {
      patchState(store, { query });
    },
    arrange(shown: Shown, sort: Sort): void {
      patchState(store, { shown, sort });
    },
    orderByActivity(): void {
      patchState(store, { order: activityOrder(store.patients()) });
    },
  })),
);
