import { createFeature, createReducer, on } from '@ngrx/store';

import { NEWEST_HELD } from '../../data/patients/newest-held.ts';
import { EVER, heldFrom, NEVER, takenOn } from '../../domain/measures/held-from.ts';
import type { MeasureId } from '../../domain/measures/measure-type.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';
import { ConnectionActions } from '../connection/connection.actions.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import type { MeasureReach } from './measure-history.actions.ts';
import { MeasureHistoryActions, MeasureHistoryFirestoreActions } from './measure-history.actions.ts';
import { PlanItemsFirestoreActions } from './plan-items.actions.ts';

export interface MeasureHistory {
  readonly status: 'idle' | 'reading' | 'failed';
  /** How much was read so far. */
  readonly reach: MeasureReach | null;
  /** The day from which on every result of the measure was read. */
  readonly readFrom: IsoDate;
}

export const UNREAD: MeasureHistory = { status: 'idle', reach: null, readFrom: NEVER };

interface MeasureHistoryState {
  /** The day from which on the results of every measure are held: as the listener’s first answer had it. */
  readonly listenedFrom: IsoDate;
  readonly byMeasure: Readonly<Partial<Record<MeasureId, MeasureHistory>>>;
}

const [, MOST] = NEWEST_HELD.measures;
const NONE: MeasureHistoryState = { listenedFrom: NEVER, byMeasure: {} };

/** How far back the results of each measure of the open plan were read; the results themselves are with the plan. */
export const measureHistoryFeature = createFeature({
  name: 'measureHistory',
  reducer: createReducer(
    NONE,
    on(MeasureHistoryActions.wanted, (state, { measure }): MeasureHistoryState =>
      changed(state, measure, { status: 'reading' }),
    ),
    on(MeasureHistoryFirestoreActions.read, (state, { measure, reach, results, isWhole }): MeasureHistoryState => {
      const [before, oldest] = [state.byMeasure[measure], results.at(-1)];
      // Nobody waits for it any more, or more was read meanwhile.
      if (!before || (before.reach === 'all' && reach === 'latest')) return state;
      return changed(state, measure, {
        status: 'idle',
        reach,
        readFrom: isWhole || !oldest ? EVER : takenOn(oldest),
      });
    }),
    on(MeasureHistoryFirestoreActions.failed, (state, { measure }): MeasureHistoryState =>
      state.byMeasure[measure] ? changed(state, measure, { status: 'failed' }) : state,
    ),
    on(ConnectionActions.restored, (state): MeasureHistoryState => ({
      ...state,
      byMeasure: Object.fromEntries(
        Object.entries(state.byMeasure).map(([measure, history]) => [measure, withoutFailure(history)]),
      ),
    })),
    // A first answer of the listener replaces everything that was held; what later ones push out of it stays. After a long
    // time away all of its window is new: between it and what is held, anything may be missing.
    on(PlanItemsFirestoreActions.changed, (state, { collection, changes }): MeasureHistoryState =>
      collection === 'measures' && (changes.reset || changes.upserted.length >= MOST)
        ? { listenedFrom: heldFrom(changes.upserted.map(takenOn), MOST), byMeasure: {} }
        : state,
    ),
    on(
      PatientPageActions.opened,
      PatientPageActions.closed,
      PlanItemsFirestoreActions.refused,
      ...RECORD_REFUSED,
      (): MeasureHistoryState => NONE,
    ),
  ),
});

function changed(state: MeasureHistoryState, measure: MeasureId, parts: Partial<MeasureHistory>): MeasureHistoryState {
  const { byMeasure } = state;
  return { ...state, byMeasure: { ...byMeasure, [measure]: { ...(byMeasure[measure] ?? UNREAD), ...parts } } };
}

function withoutFailure(history: MeasureHistory): MeasureHistory {
  return history.status === 'failed' ? { ...history, status: 'idle' } : history;
}
