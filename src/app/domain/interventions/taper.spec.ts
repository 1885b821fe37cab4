import fc from 'fast-check';

import { doseOn, doseSteps, stepAfter, taperProblem } from './taper.ts';

const AMITRIPTYLINE = {
  startedOn: '2026-05-05',
  dose: 10,
  taper: [
    { date: '2026-05-12', dose: 20 },
    { date: '2026-05-19', dose: 30 },
  ],
};

const days = fc
  .integer({ min: 0, max: 3000 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
const steps = fc.array(fc.record({ date: days, dose: fc.integer({ min: 0, max: 600 }) }), { maxLength: 20 });
const contents = fc.record({ dose: fc.integer({ min: 1, max: 600 }), taper: steps });

describe('The dose in force', () => {
  it('is what it was started with until the first step', () => {
    expect([doseOn(AMITRIPTYLINE, '2026-05-05'), doseOn(AMITRIPTYLINE, '2026-05-11')]).toEqual([10, 10]);
  });

  it('is a step’s from its day on', () => {
    expect(['2026-05-12', '2026-05-18', '2026-05-19', '2027-01-01'].map((on) => doseOn(AMITRIPTYLINE, on))).toEqual([
      20, 20, 30, 30,
    ]);
  });

  it('is not known where none was written', () => {
    expect(doseOn({ dosage: 'as before' }, '2026-05-05')).toBeNull();
  });

  it('is the one that was written last where two steps are of one day', () => {
    const taper = [
      { date: '2026-05-12', dose: 20 },
      { date: '2026-05-12', dose: 25 },
    ];
    expect(doseOn({ dose: 10, taper }, '2026-05-12')).toBe(25);
  });

  it('is always one of those that were written, in whatever order', () => {
    fc.assert(
      fc.property(contents, days, (content, on) => {
        const written = [content.dose, ...content.taper.map(({ dose }) => dose)];
        return written.includes(doseOn(content, on) ?? -1);
      }),
    );
  });

  it('changes on the day of a step and on no other day', () => {
    fc.assert(
      fc.property(contents, days, (content, on) => {
        const dayBefore = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
        const changes = doseOn(content, on) !== doseOn(content, dayBefore);
        return !changes || content.taper.some(({ date }) => date === on);
      }),
    );
  });
});

describe('The steps of a dose', () => {
  it('are by day, each not before the last', () => {
    fc.assert(
      fc.property(steps, (taper) => {
        const sorted = doseSteps({ taper });
        return sorted.length === taper.length && sorted.every(({ date }, at) => date >= (sorted[at - 1]?.date ?? ''));
      }),
    );
  });

  it('leave out what is none', () => {
    const taper = [null, 'x', { date: '2026-02-30', dose: 1 }, { date: '2026-03-01' }, { date: '2026-03-02', dose: 5 }];
    expect(doseSteps({ taper })).toEqual([{ date: '2026-03-02', dose: 5 }]);
    expect(doseSteps({})).toEqual([]);
  });

  it('have a next one until the last has begun', () => {
    expect(stepAfter(AMITRIPTYLINE, '2026-05-11')).toEqual({ date: '2026-05-12', dose: 20 });
    expect(stepAfter(AMITRIPTYLINE, '2026-05-12')).toEqual({ date: '2026-05-19', dose: 30 });
    expect(stepAfter(AMITRIPTYLINE, '2026-05-19')).toBeNull();
  });
});

describe('What is wrong with the steps of a dose', () => {
  it('is nothing where each begins after the one before it', () => {
    expect(taperProblem(AMITRIPTYLINE)).toBeNull();
    expect(taperProblem({ startedOn: '2026-05-05' })).toBeNull();
  });

  it('is that two are of one day or in the wrong order', () => {
    const [first, second] = AMITRIPTYLINE.taper;
    expect(taperProblem({ taper: [second, first] })).toContain('after the one before');
    expect(taperProblem({ taper: [first, first] })).toContain('after the one before');
  });

  it('is that the first lies before the start; the day of the start is none', () => {
    expect(taperProblem({ ...AMITRIPTYLINE, startedOn: '2026-05-13' })).toContain('before the start');
    expect(taperProblem({ ...AMITRIPTYLINE, startedOn: '2026-05-12' })).toBeNull();
  });

  it('is that a dose is less than nothing; nothing is the end of a taper', () => {
    expect(taperProblem({ taper: [{ date: '2026-05-12', dose: -1 }] })).toContain('less than 0');
    expect(taperProblem({ taper: [{ date: '2026-05-12', dose: 0 }] })).toBeNull();
  });
});
