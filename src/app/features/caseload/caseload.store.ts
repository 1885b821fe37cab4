import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';
import { Store } from '@ngrx/store';

import { searchPatients } from '../../domain/caseload/search-patients.ts';
import { teamCovers } from '../../domain/caseload/team-cover.ts';
import { selectCaseload } from '../../state/caseload/caseload.feature.ts';
import { selectMembers } from '../../state/members/members.feature.ts';
import { Today } from '../../ui/today.ts';
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

/** What one reader sees of their caseload: searched, filtered and sorted. */
export const CaseloadStore = signalStore(
  withState(initialState),
  withProps((_, store = inject(Store)) => {
    const members = store.selectSignal(selectMembers);
    return {
      coverOf: computed(() => {
        const known = members();
        return known && teamCovers(known);
      }),
      patients: store.selectSignal(selectCaseload),
      today: inject(Today).date,
    };
  }),
  withComputed(({ patients, query, sort, order, today, coverOf }) => ({
    found: computed(() => {
      const moment = { today: today(), coverOf: coverOf() };
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
