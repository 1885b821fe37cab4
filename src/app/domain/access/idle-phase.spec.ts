import { idleMinutes, idlePhase } from './idle-phase.ts';

const MINUTE_MS = 60_000;

describe('idlePhase', () => {
  it('gives staff a quarter of an hour and patients half an hour', () => {
    expect(idleMinutes({ patientId: null })).toBe(15);
    expect(idleMinutes({ patientId: 'maya-roberts' })).toBe(30);
  });

  for (const [idleMs, phase] of [
    [0, 'in-use'],
    [13 * MINUTE_MS - 1, 'in-use'],
    [13 * MINUTE_MS, 'locks-soon'],
    [15 * MINUTE_MS - 1, 'locks-soon'],
    [15 * MINUTE_MS, 'locked'],
    [24 * 60 * MINUTE_MS, 'locked'],
    [-5 * MINUTE_MS, 'in-use'],
  ] as const) {
    it(`is "${phase}" after ${idleMs} ms of fifteen minutes`, () => {
      expect(idlePhase(idleMs, 15)).toBe(phase);
    });
  }
});
