import { withKind } from '../../testing/a-change.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { changeConsent } from './change-consent.ts';
import type { ConsentContent } from './consent.ts';

const GIVEN: ConsentContent = { state: 'given', on: '2026-01-12', how: 'witnessed', witness: 'Cora Bell', note: '' };

describe('A change of consent', () => {
  it('that a coordinator heard is typed, and makes the first answer', () => {
    expect(withKind(changeConsent(aPatient(), 'nutrition', null, GIVEN))).toEqual(
      jasmine.objectContaining({
        collection: 'consents',
        docId: 'nutrition',
        source: 'typed',
        base: null,
        baseRev: 0,
        patch: { ...GIVEN },
        kind: 'consent.given',
        plain: 'You agreed that nutrition may read your plan.',
      }),
    );
  });

  it('by the patient is the patient’s own, and follows on the answer before', () => {
    const own: ConsentContent = { state: 'withdrawn', on: '2026-05-05', how: 'own', witness: null, note: '' };
    const change = changeConsent(aPatient(), 'nutrition', aPlanRecord(GIVEN, { rev: 4 }), own);
    expect(withKind(change)).toEqual(
      jasmine.objectContaining({ source: 'patient', base: { ...GIVEN }, baseRev: 4, kind: 'consent.withdrawn' }),
    );
    expect(change.title).toBe('Consent withdrawn for Nutrition');
  });
});
