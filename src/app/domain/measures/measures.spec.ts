import fc from 'fast-check';

import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/form.ts';
import { bandOf } from './bands.ts';
import type { MeasureType } from './measure-type.ts';
import { findMeasure, MEASURES } from './measures.ts';

const NOBODY = { age: null, referenceSex: null };
const ADDED_UP = ['phq9', 'gad7', 'fiqr', 'peg', 'nrs-pain', 'isi'];

describe('Every measure', () => {
  for (const type of MEASURES) {
    it(`scores ${type.name} within its range, or says that it does not`, () => {
      fc.assert(
        fc.property(answersOf(type, true), (answers) => {
          const { status, value } = type.score(answers, NOBODY);
          if (value === null) return status !== 'scored' && status !== 'prorated';
          return value >= type.range[0] && value <= type.range[1];
        }),
      );
    });

    it(`gives ${type.name} the band of the value that is shown`, () => {
      fc.assert(
        fc.property(answersOf(type, true), (answers) => {
          const { value, band } = type.score(answers, NOBODY);
          return value === null || type.bands.length === 0 ? band === null : band === bandOf(type.bands, value);
        }),
      );
    });

    it(`is invalid for ${type.name} once one answer lies outside its range, whatever the others are`, () => {
      const counted = type.questions
        .map(({ field }) => field)
        .filter(({ type }) => type === 'number' || type === 'choice');
      fc.assert(
        fc.property(
          answersOf(type, true),
          fc.constantFrom(...counted),
          fc.constantFrom(-1, 1001, 0.5),
          (answers, { id }, wrong) => {
            const score = type.score({ ...answers, [id]: wrong }, NOBODY);
            expect(score).toEqual({ status: 'invalid', value: null, band: null, missing: 0, figures: {} });
          },
        ),
        { numRuns: 30 },
      );
    });

    it(`scores nothing of ${type.name} where nothing is answered, and never takes a blank for 0`, () => {
      const { status, value, band } = type.score({}, NOBODY);
      expect([status, value, band]).toEqual(['not_scored', null, null]);
    });
  }

  for (const type of MEASURES.filter(({ id }) => ADDED_UP.includes(id))) {
    it(`never scores ${type.name} lower for a higher answer`, () => {
      fc.assert(
        fc.property(answersOf(type, false), fc.nat(), (answers, at) => {
          const { field } = type.questions[at % type.questions.length] ?? {};
          if (!field) return false;
          const raised = { ...answers, [field.id]: oneMore(field, answers[field.id]) };
          return valueOf(type, raised) >= valueOf(type, answers);
        }),
      );
    });
  }

  it('has an id of its own by which it is found, a rhythm longer than its window, and asks each thing once', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
    for (const type of MEASURES) {
      expect(findMeasure(type.id)).toBe(type);
      expect(type.everyDays).toBeGreaterThan(type.windowDays);
      expect(new Set(type.questions.map(({ field }) => field.id)).size).toBe(type.questions.length);
    }
    expect(findMeasure('egfr')).toBeNull();
  });

  it('draws the lines between bands where the named set does', () => {
    const lines = MEASURES.filter(({ bands }) => bands.length > 0).map(({ id, bands }) => [
      id,
      bands.map(({ from }) => from),
    ]);
    expect(Object.fromEntries(lines)).toEqual({
      acr2016: [0, 4, 8, 12, 20],
      fiqr: [0, 24, 41, 64, 83],
      'nrs-pain': [0, 1, 4, 7],
      phq9: [0, 5, 10, 15, 20],
      gad7: [0, 5, 10, 15],
      pgic: [1, 2, 3, 4, 5, 6, 7],
      isi: [0, 8, 15, 22],
      ess: [0, 6, 11, 13, 16],
    });
  });

  it('shows no questions where the form is licensed', () => {
    const licensed = MEASURES.filter(({ entry }) => entry === 'total');
    expect(licensed.map(({ id }) => id)).toEqual(['isi', 'ess', 'pseq', 'tsk11', 'pcs']);
    expect(licensed.every(({ questions }) => questions.length === 1)).toBeTrue();
  });

  it('never says what a person has, nor that anything was diagnosed', () => {
    const words = JSON.stringify(MEASURES).toLowerCase();
    for (const word of ['you have fibro', 'diagnosed', 'remission']) expect(words).not.toContain(word);
  });
});

/** Answers within their ranges; with `gaps`, some are missing. */
function answersOf({ questions }: MeasureType, gaps: boolean): fc.Arbitrary<Values> {
  const parts = questions.map(({ field }) => {
    const answer = answerTo(field);
    return [field.id, gaps ? fc.option(answer, { freq: 6 }) : answer] as const;
  });
  return fc.record(Object.fromEntries(parts));
}

function answerTo(field: Field): fc.Arbitrary<unknown> {
  if (field.type === 'number') return fc.integer({ min: field.min, max: field.max });
  if (field.type === 'choice') return fc.constantFrom(...field.choices.map(({ id }) => id));
  if (field.type === 'choices') return fc.subarray(field.choices.map(({ id }) => id));
  return fc.boolean();
}

function oneMore(field: Field, answer: unknown): unknown {
  const more = Number(answer) + 1;
  if (field.type === 'number') return Math.min(more, field.max);
  return field.type === 'choice' && field.choices.some(({ id }) => id === String(more)) ? String(more) : answer;
}

function valueOf(type: MeasureType, answers: Values): number {
  return type.score(answers, NOBODY).value ?? NaN;
}
