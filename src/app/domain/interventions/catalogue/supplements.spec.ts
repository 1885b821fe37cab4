import type { Remarks, Values } from '../../fields/form.ts';
import { fieldsOf } from '../../fields/form.ts';
import { SUPPLEMENT_PARAMETERS } from '../parameters/supplement.ts';
import { SUPPLEMENTS } from './supplements.ts';

const TODAY = { today: '2026-05-05' };

function remarks(code: string, values: Values): { problems: Remarks; doubts: Remarks } {
  const type = SUPPLEMENTS.find((each) => each.code === code);
  if (!type) throw new Error(`No supplement is called ${code}`);
  return { problems: type.problemsOf?.(values, TODAY) ?? {}, doubts: type.doubtsOf?.(values, TODAY) ?? {} };
}

describe('The supplements of the catalogue', () => {
  it('are each there once and can stand in the nutritionist’s part', () => {
    expect(SUPPLEMENTS.length).toBe(12);
    expect(new Set(SUPPLEMENTS.map(({ code }) => code)).size).toBe(SUPPLEMENTS.length);
    expect(SUPPLEMENTS.every(({ disciplines }) => disciplines.includes('nutrition'))).toBeTrue();
  });

  it('ask only for what a supplement may hold, each once', () => {
    const asked = SUPPLEMENTS.flatMap(({ code, groups }) => fieldsOf({ groups }).map(({ id }) => `${code} ${id}`));
    const unknown = asked.filter(
      (each) => !((each.split(' ')[1] ?? '') in SUPPLEMENT_PARAMETERS) && each !== 'supp.other name',
    );
    expect(unknown).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('are covered by no recommendation of NICE', () => {
    expect(SUPPLEMENTS.filter(({ guidance }) => guidance !== 'not-covered')).toEqual([]);
  });

  it('are asked about outside what is usual a day, and refused beyond twice as much', () => {
    const magnesium = (dose: number) => remarks('supp.magnesium', { dose, unit: 'mg', times: ['morning', 'night'] });
    expect(magnesium(200)).toEqual({ problems: {}, doubts: {} });
    expect(magnesium(201)).toEqual({
      problems: {},
      doubts: { dose: 'Usually 50 to 400 mg a day; this is 402 mg. Is that right?' },
    });
    expect(Object.keys(magnesium(401).problems)).toEqual(['dose']);
  });

  it('count fish oil in grams, whatever the label says', () => {
    const oil = (dose: number, unit: string) => remarks('supp.omega-3', { dose, unit, times: ['noon'] }).doubts;
    expect(oil(1000, 'mg')).toEqual({});
    expect(oil(100, 'mg')['dose']).toContain('0.1 g');
  });
});

describe('Vitamin D', () => {
  const vitaminD = (dose: number, parts: Values = {}) =>
    remarks('supp.vitamin-d', { dose, unit: 'micrograms', times: ['morning'], ...parts });

  it('is taken in micrograms', () => {
    expect(vitaminD(10)).toEqual({ problems: {}, doubts: {} });
  });

  it('needs a prescriber’s reason above 100 micrograms a day', () => {
    expect(vitaminD(100).problems).toEqual({});
    expect(Object.keys(vitaminD(101).problems)).toEqual(['prescriberReason']);
    expect(vitaminD(101, { prescriberReason: 'Deficiency, eight weeks' }).problems).toEqual({});
  });

  it('is refused above 200 micrograms, with a reason too', () => {
    expect(Object.keys(vitaminD(201, { prescriberReason: 'Deficiency' }).problems)).toEqual(['dose']);
  });

  it('is understood in milligrams', () => {
    expect(Object.keys(vitaminD(0.125, { unit: 'mg' }).problems)).toEqual(['prescriberReason']);
  });
});
