import { createSelector } from '@ngrx/store';

import { NEWEST_HELD } from '../../data/patients/newest-held.ts';
import { EVER, heldFrom, NEVER, takenOn } from '../../domain/measures/held-from.ts';
import type { MeasureId } from '../../domain/measures/measure-type.ts';
import { MEASURES } from '../../domain/measures/measures.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';
import { selectPatientId } from '../patient-record/patient.feature.ts';
import type { MeasureHistory } from './measure-history.feature.ts';
import { measureHistoryFeature, UNREAD } from './measure-history.feature.ts';
import { planItemsFeature, selectStored } from './plan-items.feature.ts';
import { selectMeasureResults } from './plan-items.selectors.ts';

const [, MOST] = NEWEST_HELD.measures;

/** The results that are held, and from when on the listener tells of changes of them. */
export const selectOpenResults = createSelector(
  selectPatientId,
  planItemsFeature.selectMeasures,
  measureHistoryFeature.selectListenedFrom,
  (patientId, measures, listenedFrom) => ({
    patientId,
    entities: measures.entities,
    heardFrom: listenedFrom === NEVER ? EVER : heldFrom(selectStored(measures).map(takenOn), MOST),
  }),
);

const selectHistoryOf = createSelector(
  measureHistoryFeature.selectByMeasure,
  (byMeasure) =>
    (measure: MeasureId): MeasureHistory =>
      byMeasure[measure] ?? UNREAD,
);

const selectHeldFrom = createSelector(
  measureHistoryFeature.selectListenedFrom,
  selectHistoryOf,
  (listenedFrom, historyOf) =>
    (measure: MeasureId | null): IsoDate => {
      const readFrom = measure === null ? NEVER : historyOf(measure).readFrom;
      return readFrom < listenedFrom ? readFrom : listenedFrom;
    },
);

/** The results between which none is missing; an old one that is held for its flag alone says nothing of the course. */
export const selectKnownResults = createSelector(selectMeasureResults, selectHeldFrom, (results, heldFromOf) =>
  results.filter(({ content }) => content.takenOn >= heldFromOf(content.measure)),
);

/** What the reader has on its way to days before those: to be seen, and compared with nothing. */
export const selectResultsOnTheirWay = createSelector(selectMeasureResults, selectHeldFrom, (results, heldFromOf) =>
  results.filter(({ rev, content }) => rev === 0 && content.takenOn < heldFromOf(content.measure)),
);

/** What of a measure is held, for whoever shows it. */
export const selectMeasureHeld = createSelector(
  selectHistoryOf,
  selectHeldFrom,
  (historyOf, heldFromOf) => (measure: MeasureId) => ({ ...historyOf(measure), isWhole: heldFromOf(measure) === EVER }),
);

/** The measures of which no score is known, though there may be one: nobody can say whether they are due. */
export const selectUnknownMeasures = createSelector(
  selectKnownResults,
  selectHistoryOf,
  selectHeldFrom,
  (known, historyOf, heldFromOf): readonly MeasureId[] => {
    const scored = new Set(known.filter(({ content }) => typeof content.value === 'number').map(measureOf));
    return MEASURES.map(({ id }) => id).filter(
      (id) => !scored.has(id) && historyOf(id).reach === null && heldFromOf(id) !== EVER,
    );
  },
);

/** Of those, one that nobody has asked the server for. */
export const selectUnaskedMeasure = createSelector(
  planItemsFeature.selectMeasures,
  selectUnknownMeasures,
  selectHistoryOf,
  ({ status }, unknown, historyOf): MeasureId | null =>
    status === 'live' ? (unknown.find((id) => historyOf(id).status === 'idle') ?? null) : null,
);

function measureOf({ content }: { readonly content: { readonly measure: MeasureId | null } }): MeasureId | null {
  return content.measure;
}
