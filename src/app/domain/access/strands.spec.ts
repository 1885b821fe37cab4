import { describeStrand, DISCIPLINES, STRANDS } from './strands.ts';

describe('The strands of a plan', () => {
  it('are the disciplines, the coordinator and the patient, each described once', () => {
    expect(STRANDS.map(({ id }) => id)).toEqual([...DISCIPLINES, 'coordination', 'patient']);
  });

  it('need neurology only where a patient does', () => {
    expect(STRANDS.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['neurology']);
  });

  it('differ in every name that people read', () => {
    for (const key of ['name', 'sectionTitle', 'plainRole', 'icon'] as const) {
      expect(new Set(STRANDS.map((strand) => strand[key])).size).toBe(STRANDS.length);
    }
  });

  it('are told apart from words that are none', () => {
    expect(() => describeStrand('astrology' as 'sleep')).toThrowError('No strand is called astrology');
  });
});
