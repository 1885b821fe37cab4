import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { Editable } from '../changes/editable.ts';
import { fieldsOf } from '../fields/form.ts';
import { readForm } from '../fields/read-form.ts';
import { OTHER_MEDICINE } from './catalogue/medicines.ts';
import { editIntervention, newIntervention } from './edit-intervention.ts';
import { findType } from './find-type.ts';
import { medicineNamed } from './medicine-named.ts';
import { sameIngredient } from './same-ingredient.ts';

function medicine(parts: Partial<InterventionContent>): InterventionContent {
  return { ...NEW_INTERVENTION, kind: 'medicine', type: null, name: '', status: 'active', ...parts };
}

const AMITRIPTYLINE = medicine({
  type: 'med.amitriptyline',
  name: 'Amitriptyline',
  dose: 10,
  unit: 'mg',
  times: ['night'],
});

describe('The same active ingredient twice', () => {
  it('is asked about, with what is on the plan', () => {
    expect(sameIngredient(AMITRIPTYLINE, [AMITRIPTYLINE])).toBe(
      'Amitriptyline, 10 mg at night, is on the plan already. Is this meant as well?',
    );
  });

  it('is found in what came from another system under its long name', () => {
    const imported = medicine({ name: 'Amitriptyline hydrochloride 25 MG Oral Tablet' });
    expect(sameIngredient(AMITRIPTYLINE, [imported])).toContain('25 MG');
    expect(sameIngredient(imported, [AMITRIPTYLINE])).toContain('Amitriptyline');
  });

  it('is found by the name where the catalogue has none', () => {
    const own = medicine({ type: 'med.other', name: 'Lamotrigine' });
    expect(sameIngredient(own, [medicine({ name: 'lamotrigine ' })])).not.toBeNull();
    expect(sameIngredient(own, [medicine({ type: 'med.other', name: 'Levothyroxine' })])).toBeNull();
  });

  it('is no matter where the other has ended, or is another thing', () => {
    expect(sameIngredient(AMITRIPTYLINE, [{ ...AMITRIPTYLINE, status: 'stopped' }])).toBeNull();
    expect(sameIngredient(AMITRIPTYLINE, [medicine({ type: 'med.nortriptyline', name: 'Nortriptyline' })])).toBeNull();
    expect(sameIngredient(AMITRIPTYLINE, [])).toBeNull();
  });

  it('is asked of medicines and supplements alone', () => {
    const walk = medicine({ kind: 'exercise', type: 'phys.walking', name: 'Walking' });
    expect(sameIngredient(walk, [walk])).toBeNull();
    const vitaminD = medicine({ kind: 'supplement', type: 'supp.vitamin-d', name: 'Vitamin D' });
    expect(sameIngredient(vitaminD, [vitaminD])).toContain('Vitamin D');
  });
});

describe('A medicine that was named elsewhere', () => {
  it('is known by its code before its name', () => {
    const code = { system: 'http://snomed.info/sct', code: '775713001' };
    expect(medicineNamed('Cymbalta', code)?.code).toBe('med.duloxetine');
  });

  it('is known by the whole word, in any case', () => {
    expect(medicineNamed('NAPROXEN sodium 220 MG')?.code).toBe('med.naproxen');
    expect(medicineNamed('Desipramine')).toBeUndefined();
    expect(medicineNamed('Dihydrocodeine 30 mg')).toBeUndefined();
  });

  it('is not guessed where two ingredients are named', () => {
    expect(medicineNamed('Paracetamol 500 mg / codeine 8 mg')).toBeUndefined();
  });
});

describe('A form of a medicine', () => {
  const place = { clinicId: 'northgate', patientId: 'maya-roberts', discipline: 'pain' } as const;
  const around = {
    goals: [],
    problems: [],
    isPrimaryPain: true,
    interventions: [{ id: 'one', content: AMITRIPTYLINE }],
  };
  const second = findType('med.amitriptyline');

  function doubtsIn({ form }: Editable, typed: Readonly<Record<string, string>>) {
    return Object.keys(readForm(form, typed, { today: '2026-05-05' }).doubts);
  }

  it('asks about a second one of the same, and not about itself', () => {
    if (!second) throw new Error('The catalogue has lost amitriptyline');
    const added = newIntervention({ ...place, docId: 'two' }, second, around);
    expect(doubtsIn(added, { status: 'planned' })).toEqual(['status']);
    expect(doubtsIn(added, { status: 'stopped' })).toEqual([]);
    const edited = editIntervention(aPlanRecord(AMITRIPTYLINE, { id: 'one' }), around);
    expect(doubtsIn(edited, { status: 'active' })).toEqual([]);
  });

  it('asks by the name that is typed where the catalogue has none', () => {
    const other = newIntervention({ ...place, docId: 'two' }, OTHER_MEDICINE, around);
    expect(doubtsIn(other, { status: 'active', name: 'Amitriptyline' })).toEqual(['status']);
    expect(doubtsIn(other, { status: 'active', name: 'Lamotrigine' })).toEqual([]);
  });

  it('holds a dose and side effects of what came from another system, under its own name', () => {
    const imported = editIntervention(aPlanRecord(medicine({ name: 'Lamotrigine 25 MG' }), { id: 'three' }), around);
    const fields = fieldsOf(imported.form).map(({ id }) => id);
    expect(fields).toEqual(jasmine.arrayContaining(['name', 'dose', 'taper', 'sideEffects', 'lastConfirmedOn']));
    expect(new Set(fields).size).toBe(fields.length);
  });
});
