import { readField } from '../fields/read-field.ts';
import { typedOf } from '../fields/typed-value.ts';
import { findType } from './find-type.ts';
import { mayHoldAnother, sideEffectProblems, sideEffectsOf, withSideEffect } from './medicine-side-effects.ts';
import { MEDICINE_PARAMETERS } from './parameters/medicine.ts';

const DIZZY = { what: 'Dizziness', severity: '2', from: '2026-05-05', to: null, action: null };
const DRY = { what: 'Dry mouth', severity: '0', from: '2026-05-01', to: null, action: null };

describe('Side effects', () => {
  it('that are noticed now stand before those that have passed', () => {
    const past = { ...DRY, severity: '1', to: '2026-05-04' };
    const found = sideEffectsOf({ sideEffects: [DRY, past, DIZZY] });
    expect(found).toEqual([DIZZY, DRY, past]);
  });

  it('are none where no table is kept', () => {
    expect(sideEffectsOf({})).toEqual([]);
  });

  it('take another one from today on, as the form of the medicine reads it', () => {
    const rows = withSideEffect({ sideEffects: [DRY] }, { what: 'Dizziness', severity: '2' }, '2026-05-05');
    expect(rows).toEqual([DRY, DIZZY]);
    const read = readField(MEDICINE_PARAMETERS.sideEffects, typedOf(rows), '2026-05-05');
    expect(read).toEqual({ value: rows, problem: null });
  });

  it('take no more than the table holds', () => {
    const content = { sideEffects: Array.from({ length: 20 }, () => DRY) };
    expect(withSideEffect(content, { what: 'Rash', severity: null }, '2026-05-05').length).toBe(20);
    expect([mayHoldAnother(content), mayHoldAnother({})]).toEqual([false, true]);
  });

  it('do not end before they begin', () => {
    expect(sideEffectProblems({ sideEffects: [{ ...DIZZY, to: '2026-05-04' }] })).toEqual({
      sideEffects: 'Dizziness: the last day lies before the first.',
    });
    expect(sideEffectProblems({ sideEffects: [{ ...DIZZY, to: '2026-05-05' }] })).toEqual({});
  });

  it('are refused beside the field by every medicine and supplement', () => {
    const values = { sideEffects: [{ ...DIZZY, to: '2026-05-04' }] };
    const problems = ['med.duloxetine', 'supp.coq10'].map((code) =>
      Object.keys(findType(code)?.problemsOf?.(values, { today: '2026-05-05' }) ?? {}),
    );
    expect(problems).toEqual([['sideEffects'], ['sideEffects']]);
  });
});
