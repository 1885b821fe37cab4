import { aChange, anEntry } from '../../testing/a-change.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { documentSnapshot } from '../../testing/a-snapshot.ts';
import { PatientFirestoreActions } from './patient.actions.ts';
import { patientFeature, selectPatient } from './patient.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';

const { reducer } = patientFeature;

describe('the open patient', () => {
  const opened = reducer(undefined, PatientPageActions.opened({ patientId: 'maya-roberts' }));
  const changed = (...snapshot: Parameters<typeof documentSnapshot<ReturnType<typeof aPatient>>>) =>
    PatientFirestoreActions.changed({ snapshot: documentSnapshot(...snapshot) });
  const live = reducer(opened, changed(aPatient()));

  it('is opening until the first snapshot, and live then', () => {
    expect(opened).toEqual(jasmine.objectContaining({ status: 'opening', stored: null }));
    expect(live).toEqual(jasmine.objectContaining({ status: 'live', stored: aPatient(), fromCache: null }));
  });

  it('reads the same whether the record is missing or refused', () => {
    expect(reducer(opened, changed(null))).toEqual(reducer(opened, PatientFirestoreActions.refused()));
  });

  it('is emptied when any part of the record is refused', () => {
    const refused = reducer(live, SectionsFirestoreActions.refused());
    expect(refused).toEqual(jasmine.objectContaining({ status: 'denied', stored: null }));
    expect(reducer(refused, changed(aPatient()))).toBe(refused);
  });

  it('knows from the end of access on no more than when that was and whom to ask', () => {
    const end = { at: '2026-05-04T09:42:00.000Z', contact: 'Cora Bell' };
    const ended = reducer(live, PatientPageActions.accessEnded({ end }));
    const refused = reducer(ended, PatientFirestoreActions.refused());
    expect(refused).toEqual({ patientId: 'maya-roberts', status: 'denied', stored: null, fromCache: null, end });
  });

  it('says since when it is shown from memory, until the server answers again', () => {
    const lost = reducer(live, changed(aPatient(), { fromCache: true, receivedAt: '2026-05-04T12:01:00.000Z' }));
    const still = reducer(lost, changed(aPatient(), { fromCache: true, receivedAt: '2026-05-04T12:05:00.000Z' }));
    const back = reducer(still, changed(aPatient()));
    expect([lost.fromCache, still.fromCache, back.fromCache]).toEqual([
      '2026-05-04T12:01:00.000Z',
      '2026-05-04T12:01:00.000Z',
      null,
    ]);
  });

  it('is forgotten when the page closes', () => {
    expect(reducer(live, PatientPageActions.closed())).toEqual(reducer(undefined, { type: 'nothing' }));
  });

  it('is shown to its author with the change that is on its way', () => {
    const change = aChange({ collection: 'patients', docId: 'maya-roberts', patch: { planTitle: 'Summer plan' } });
    const entry = anEntry({ change, state: { status: 'waiting' } });
    const seen = selectPatient({ patient: live, outbox: { entries: { [entry.key]: entry } } });
    expect(seen?.content.planTitle).toBe('Summer plan');
    expect(seen?.content.givenName).toBe('Maya');
  });
});
