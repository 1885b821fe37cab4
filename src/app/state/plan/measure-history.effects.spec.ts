import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { merge } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { NEWEST_HELD } from '../../data/patients/newest-held.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { SendState } from '../../domain/changes/send-state.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import type { MeasureId } from '../../domain/measures/measure-type.ts';
import { MEASURES } from '../../domain/measures/measures.ts';
import { aChange } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { ConnectionActions } from '../connection/connection.actions.ts';
import { OutboxActions } from '../outbox/outbox.actions.ts';
import { outboxFeature } from '../outbox/outbox.feature.ts';
import { patientFeature } from '../patient-record/patient.feature.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { MeasureHistoryActions, MeasureHistoryFirestoreActions } from './measure-history.actions.ts';
import { readMeasureHistory, wantUnknown, wantWrittenDown } from './measure-history.effects.ts';
import { measureHistoryFeature } from './measure-history.feature.ts';
import {
  selectKnownResults,
  selectMeasureHeld,
  selectResultsOnTheirWay,
  selectUnknownMeasures,
} from './measure-history.selectors.ts';
import { PlanItemsFirestoreActions } from './plan-items.actions.ts';
import { planItemsFeature } from './plan-items.feature.ts';

const [, MANY] = NEWEST_HELD.measures;
/** A window full of one measure, the earliest from 10 March. */
const WINDOW = Array.from({ length: MANY }, (_, at) => aResult('peg', `2026-0${3 + (at % 2)}-${10 + (at >> 1)}`));
const OLD = aResult('phq9', '2024-01-15');

interface Asked {
  readonly measure: MeasureId;
  readonly most: number;
  readonly answer: PromiseWithResolvers<readonly PlanRecord[]>;
}

function aResult(measure: MeasureId, takenOn: string) {
  return aPlanRecord({ measure, name: measure, value: 4, takenOn }, { id: `${measure}-${takenOn}` });
}

function aResultOnItsWay(takenOn: string): Change {
  const patch = { measure: 'sixmwt', takenOn };
  return aChange({ collection: 'measures', docId: `sixmwt-${takenOn}`, base: {}, baseRev: 0, patch });
}

describe('how far back the results of a measure are held', () => {
  let store: Store;
  let asked: Asked[];

  beforeEach(() => {
    const { store: opened, actions } = openStore(
      provideState(sessionFeature),
      provideState(outboxFeature),
      provideState(patientFeature),
      provideState(planItemsFeature),
      provideState(measureHistoryFeature),
    );
    store = opened;
    asked = [];
    const read = ({ measure, most }: Pick<Asked, 'measure' | 'most'>) => {
      const answer = Promise.withResolvers<readonly PlanRecord[]>();
      asked.push({ measure, most, answer });
      return answer.promise;
    };
    const effects = [wantUnknown(store), wantWrittenDown(actions, store), readMeasureHistory(actions, store, read)];
    merge(...effects).subscribe(store);
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  const hear = (changes: CollectionChanges<PlanRecord>) =>
    store.dispatch(PlanItemsFirestoreActions.changed({ collection: 'measures', changes }));
  const want = (measure: MeasureId) => store.dispatch(MeasureHistoryActions.wanted({ measure, reach: 'all' }));
  const held = (measure: MeasureId) => store.selectSignal(selectMeasureHeld)()(measure);
  const known = () =>
    store
      .selectSignal(selectKnownResults)()
      .map(({ id }) => id);
  const unknown = () => store.selectSignal(selectUnknownMeasures)();
  const mirror = (change: Change, state: SendState) => {
    const about = { title: '6-minute walk', clinicId: 'northgate', coordinatorUid: '', coordinatorName: '' };
    const entry = { key: outboxKey(change), about, change, state, typedAt: '2026-05-05T12:00:00.000Z' };
    store.dispatch(OutboxActions.mirrored({ entry }));
  };
  const answer = async (measure: MeasureId, results: readonly PlanRecord[]) => {
    const last = asked.findLast((each) => each.measure === measure);
    last?.answer.resolve(results);
    await last?.answer.promise;
  };

  it('is looked up for each measure that is not among the newest, and nothing is said of it meanwhile', async () => {
    hear(firstSnapshot(WINDOW));
    expect(asked.map(({ measure }) => measure)).toEqual(MEASURES.map(({ id }) => id).filter((id) => id !== 'peg'));
    expect(asked.every(({ most }) => most === 3)).toBeTrue();
    expect(unknown()).toContain('phq9');
    await answer('phq9', [OLD]);
    expect(unknown()).not.toContain('phq9');
    expect([known().includes(OLD.id), held('phq9').isWhole]).toEqual([true, true]);
  });

  it('is known where the newest are all there are', () => {
    hear(firstSnapshot([OLD]));
    expect([held('gad7').isWhole, held('phq9').isWhole, asked.length]).toEqual([true, true, 0]);
    expect([known(), unknown()]).toEqual([[OLD.id], []]);
  });

  it('leaves out an old result that is held for its flag alone, until those between are read', async () => {
    hear(firstSnapshot([...WINDOW, OLD]));
    expect(known()).not.toContain(OLD.id);
    const later = ['2026-01-15', '2025-09-15', '2025-05-15'].map((day) => aResult('phq9', day));
    await answer('phq9', later);
    expect(known().filter((id) => id.startsWith('phq9'))).toEqual(later.map(({ id }) => id));
    want('phq9');
    await answer('phq9', [...later, OLD]);
    expect(known()).toContain(OLD.id);
    expect(held('phq9')).toEqual(jasmine.objectContaining({ reach: 'all', isWhole: true }));
  });

  it('is asked for again after a pause, and once the connection is back', async () => {
    jasmine.clock().install();
    hear(firstSnapshot(WINDOW));
    const before = asked.length;
    for (let tried = 0; tried < 4; tried++) {
      const last = asked.findLast(({ measure }) => measure === 'acr2016');
      last?.answer.reject(new Error('unavailable'));
      await last?.answer.promise.catch(() => undefined);
      await Promise.resolve();
      jasmine.clock().tick(5000);
    }
    jasmine.clock().uninstall();
    expect(asked.slice(before).map(({ measure }) => measure)).toEqual(['acr2016', 'acr2016', 'acr2016']);
    expect([held('acr2016').status, unknown().includes('acr2016')]).toEqual(['failed', true]);
    store.dispatch(ConnectionActions.restored());
    expect(asked.length - before).toBe(4);
  });

  it('does not shrink when a newcomer makes what is held as much as is listened to', () => {
    const all = [...WINDOW.slice(2), OLD];
    hear(firstSnapshot(all));
    const newcomers = [aResult('peg', '2026-05-01'), aResult('peg', '2026-05-02')];
    hear(nextSnapshot({ upserted: newcomers, removed: [OLD.id] }));
    expect(known().length).toBe(all.length + 2);
    expect([held('phq9').isWhole, unknown(), asked.length]).toEqual([true, [], 0]);
  });

  it('begins anew where a whole window came at once, as after a long time away', async () => {
    hear(firstSnapshot(WINDOW));
    want('peg');
    await answer('peg', [...WINDOW, aResult('peg', '2024-01-15')]);
    expect(held('peg').isWhole).toBeTrue();
    const upserted = WINDOW.map(({ content }) => aResult('peg', content.takenOn.replace('2026', '2028')));
    hear(nextSnapshot({ upserted, removed: WINDOW.map(({ id }) => id) }));
    expect(held('peg')).toEqual(jasmine.objectContaining({ isWhole: false, reach: null }));
    expect(known().length).toBe(MANY);
  });

  it('is not known while the listener has yet to answer, or never did', () => {
    expect([held('phq9').isWhole, unknown().length]).toEqual([false, MEASURES.length]);
    store.dispatch(PlanItemsFirestoreActions.failed({ collection: 'measures' }));
    expect([held('phq9').isWhole, unknown().length, asked.length]).toEqual([false, MEASURES.length, 0]);
  });

  it('shows what its author has on its way to a day of which nothing is known, apart', () => {
    hear(firstSnapshot(WINDOW));
    mirror(aResultOnItsWay('2025-05-05'), { status: 'waiting' });
    expect(known()).not.toContain('sixmwt-2025-05-05');
    expect(
      store
        .selectSignal(selectResultsOnTheirWay)()
        .map(({ id }) => id),
    ).toEqual(['sixmwt-2025-05-05']);
    mirror(aResultOnItsWay('2026-05-05'), { status: 'waiting' });
    expect(known()).toContain('sixmwt-2026-05-05');
  });

  it('takes no answer that nobody waits for any more, nor less than was read meanwhile', async () => {
    hear(firstSnapshot(WINDOW));
    const late = asked.find(({ measure }) => measure === 'phq9');
    want('phq9');
    await answer('phq9', [OLD]);
    late?.answer.resolve([OLD, OLD, OLD]);
    await late?.answer.promise;
    expect(held('phq9')).toEqual(jasmine.objectContaining({ reach: 'all', isWhole: true }));
    store.dispatch(PatientPageActions.accessEnded({ end: { at: '2026-05-05T12:00:00.000Z', contact: null } }));
    store.dispatch(
      MeasureHistoryFirestoreActions.read({ measure: 'isi', reach: 'latest', results: [], isWhole: true }),
    );
    expect(held('isi').reach).toBeNull();
  });

  it('is not shortened by a newer result, which pushes the last one out of what is listened to', async () => {
    hear(firstSnapshot(WINDOW));
    want('peg');
    await answer('peg', [...WINDOW, aResult('peg', '2024-01-15')]);
    hear(nextSnapshot({ upserted: [aResult('peg', '2026-05-01')], removed: ['peg-2026-03-10'] }));
    expect(known()).toEqual(jasmine.arrayContaining(['peg-2026-05-01', 'peg-2026-03-10', 'peg-2024-01-15']));
  });

  it('lets go of a result that was moved to a day before all others', () => {
    hear(firstSnapshot(WINDOW));
    hear(nextSnapshot({ upserted: [aResult('peg', '2026-03-09')], removed: ['peg-2026-04-20'] }));
    expect(known()).not.toContain('peg-2026-04-20');
  });

  it('leaves what was heard since it was read as it is', async () => {
    const changed = { ...OLD, rev: 2, content: { ...OLD.content, value: 7 } };
    hear(firstSnapshot(WINDOW));
    hear(nextSnapshot({ upserted: [changed] }));
    await answer('phq9', [OLD]);
    expect(
      store
        .selectSignal(selectKnownResults)()
        .find(({ id }) => id === OLD.id)?.rev,
    ).toBe(2);
  });

  it('is read anew where one of last year was written down, and not for one of today', () => {
    hear(firstSnapshot(WINDOW));
    const before = asked.length;
    const saved = (takenOn: string) =>
      mirror(aResultOnItsWay(takenOn), { status: 'saved', at: '2026-05-05T12:00:00.000Z', rev: 1, mergedWith: null });
    saved('2026-05-05');
    expect(asked.length).toBe(before);
    saved('2025-05-05');
    expect(asked.slice(before)).toEqual([jasmine.objectContaining({ measure: 'sixmwt', most: 400 })]);
  });

  it('is forgotten when the listener begins anew and when the record is closed', async () => {
    hear(firstSnapshot(WINDOW));
    await answer('phq9', [OLD]);
    hear(firstSnapshot(WINDOW));
    expect(held('phq9').reach).toBeNull();
    store.dispatch(PatientPageActions.closed());
    expect(held('phq9').status).toBe('idle');
  });
});
