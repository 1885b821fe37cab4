import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState } from '@ngrx/store';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import { ItemEditing } from '../../../../state/editing/item-editing.ts';
import { draftsFeature } from '../../../../state/outbox/drafts.feature.ts';
import { outboxFeature } from '../../../../state/outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../../../../state/patient-record/patient.actions.ts';
import { patientFeature } from '../../../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../../../state/patient-record/patient-page.actions.ts';
import { teamFeature } from '../../../../state/patient-record/team.feature.ts';
import { measureHistoryFeature } from '../../../../state/plan/measure-history.feature.ts';
import { PlanItemsFirestoreActions } from '../../../../state/plan/plan-items.actions.ts';
import { planItemsFeature } from '../../../../state/plan/plan-items.feature.ts';
import { SessionActions } from '../../../../state/session/session.actions.ts';
import { sessionFeature } from '../../../../state/session/session.feature.ts';
import { withKind } from '../../../../testing/a-change.ts';
import { aPatient } from '../../../../testing/a-patient.ts';
import { aPlanRecord } from '../../../../testing/a-plan-record.ts';
import { documentSnapshot, firstSnapshot } from '../../../../testing/a-snapshot.ts';
import { anAccount } from '../../../../testing/an-account.ts';
import { OnScreen } from '../../../../testing/on-screen.ts';
import { openStore } from '../../../../testing/open-store.ts';
import { recordSubmissions } from '../../../../testing/record-submissions.ts';
import { Today } from '../../../../ui/today.ts';
import { OpenRecord } from '../../open-record.ts';
import { PlanSurroundings } from '../plan-surroundings.ts';
import { MedicinePanel } from './medicine-panel.ts';

const TODAY = '2026-05-13';

function amitriptyline(parts: Content = {}): PlanRecord<InterventionContent> {
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    kind: 'medicine',
    type: 'med.amitriptyline',
    name: 'Amitriptyline',
    status: 'active',
    startedOn: '2026-05-05',
    dose: 10,
    unit: 'mg',
    times: ['night'],
    ...parts,
  };
  return aPlanRecord(content, { id: 'med.amitriptyline-1', discipline: 'rheumatology', rev: 3 });
}

async function showPanel(parts: Content = {}, mayEdit = true) {
  const today = { provide: Today, useValue: { date: signal(TODAY) } };
  TestBed.configureTestingModule({ providers: [ItemEditing, OpenRecord, PlanSurroundings, today] });
  const { store } = openStore(
    provideState(sessionFeature),
    provideState(patientFeature),
    provideState(teamFeature),
    provideState(planItemsFeature),
    provideState(measureHistoryFeature),
    provideState(outboxFeature),
    provideState(draftsFeature),
  );
  const sent = recordSubmissions(store);
  const item = amitriptyline(parts);
  store.dispatch(SessionActions.accountFound({ account: anAccount() }));
  store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
  store.dispatch(PlanItemsFirestoreActions.changed({ collection: 'interventions', changes: firstSnapshot([item]) }));
  const screen = await OnScreen.show(MedicinePanel, { item, mayEdit });
  return { screen, sent, drafts: store.selectSignal(draftsFeature.selectDrafts) };
}

async function choose(screen: OnScreen<MedicinePanel>, at: number, value: string): Promise<void> {
  const list = screen.element.querySelectorAll('select')[at];
  if (!list) throw new Error(`There is no list ${at + 1}`);
  list.value = value;
  list.dispatchEvent(new Event('change'));
  await screen.settle();
}

describe('The panel of a medicine', () => {
  it('says what is taken now and what comes next', async () => {
    const taper = [
      { date: '2026-05-12', dose: 20 },
      { date: '2026-05-19', dose: 30 },
    ];
    const { screen } = await showPanel({ taper });
    expect(screen.element.querySelector('.dose')?.textContent).toBe('20 mg at night');
    const lines = [...screen.element.querySelectorAll('.steps li')].map((line) =>
      line.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(lines[0]).toContain('5 May 2026');
    expect(lines[1]).toMatch(/12 May 2026.*20 mg at night.*now/);
    expect(lines[2]).toMatch(/19 May 2026.*30 mg at night.*next/);
  });

  it('says that it is on hold, until when and why', async () => {
    const hold = { onHoldFrom: TODAY, onHoldUntil: '2026-06-03', onHoldReason: 'PRP on 20 May' };
    const { screen } = await showPanel(hold);
    expect(screen.element.querySelector('.dose')?.textContent).toBe('When not on hold: 10 mg at night');
    expect(screen.text).toMatch(/On hold\s+until the end of 3 June 2026\s+PRP on 20 May/);
  });

  it('says nothing of a hold that is over', async () => {
    const { screen } = await showPanel({ onHoldFrom: '2026-05-01', onHoldUntil: '2026-05-12' });
    expect(screen.text.toLowerCase()).not.toContain('hold');
  });

  it('is confirmed with the patient in one press', async () => {
    const { screen, sent } = await showPanel({ lastConfirmedOn: '2026-05-05' });
    expect(screen.text).toContain('Confirmed with the patient on 5 May 2026');
    await screen.press('Confirm with patient today');
    expect(sent.map(withKind).map(({ patch, baseRev, kind, title }) => ({ patch, baseRev, kind, title }))).toEqual([
      {
        patch: { lastConfirmedOn: TODAY },
        baseRev: 3,
        kind: 'medicine.changed',
        title: 'Amitriptyline: confirmed with the patient',
      },
    ]);
    expect(document.activeElement?.className).toBe('confirmed');
  });

  it('is not confirmed twice on one day, nor once it has ended', async () => {
    const { screen } = await showPanel({ lastConfirmedOn: TODAY });
    expect(screen.text).toContain('Confirmed with the patient today');
    expect(screen.find('button', 'Confirm')).toBeUndefined();
    screen.fixture.componentRef.setInput('item', amitriptyline({ status: 'stopped' }));
    await screen.settle();
    expect(screen.all('button')).toEqual([]);
  });

  it('takes a side effect in two choices', async () => {
    const { screen, sent } = await showPanel();
    await screen.press('Side effect');
    await choose(screen, 0, 'Dizziness');
    await choose(screen, 1, '2');
    await screen.press('Record from today');
    const row = { what: 'Dizziness', severity: '2', from: TODAY, to: null, action: null };
    expect(sent.map(({ patch }) => patch)).toEqual([{ sideEffects: [row] }]);
    expect(sent[0]?.title).toBe('Amitriptyline: side effect, dizziness (moderate)');
    expect(screen.find('button', 'Record from today')).toBeUndefined();
  });

  it('asks what was noticed before it records anything', async () => {
    const { screen, sent } = await showPanel();
    await screen.press('Side effect');
    await screen.press('Record from today');
    expect(screen.text).toContain('Please choose one');
    expect(sent).toEqual([]);
  });

  it('goes on in the editor, which keeps what is typed, with a side effect that is not on the list', async () => {
    const { screen, sent, drafts } = await showPanel();
    await screen.press('Side effect');
    await screen.press('Write something else');
    const texts = Object.values(drafts()).map(({ draft }) => draft.text['sideEffects'] ?? '');
    expect(texts.length).toBe(1);
    expect(JSON.parse(texts[0] ?? '')).toEqual([{ what: '', severity: null, from: TODAY, to: null, action: null }]);
    expect(sent).toEqual([]);
  });

  it('only tells who may not change it', async () => {
    const sideEffects = [{ what: 'Dry mouth', severity: '1', from: '2026-05-06', to: null, action: 'Sips of water' }];
    const { screen } = await showPanel({ sideEffects, benefit: 6 }, false);
    expect(screen.text).toMatch(/Dry mouth, mild\s+since 6 May 2026\s+Sips of water/);
    expect(screen.text).toContain('6 of 10');
    expect(screen.all('button')).toEqual([]);
  });
});
