import { eliminationReminder, phaseStandings } from './elimination.ts';

const elimination = { phase: 'elimination', phaseFrom: '2026-05-05', status: 'active' };

describe('The phases of an elimination diet', () => {
  it('say which are done, which goes on with its day, and when the next is due', () => {
    const standings = phaseStandings(elimination, '2026-05-16');
    expect(standings.map(({ place, words }) => [place, words])).toEqual([
      ['past', 'Done'],
      ['now', 'Since 5 May 2026, day 12 of 14–42'],
      ['ahead', 'To begin between 19 May 2026 and 16 June 2026'],
      ['ahead', ''],
    ]);
  });

  it('say how much of the longest is over, and never more than all of it', () => {
    const share = (today: string) => phaseStandings(elimination, today)[1]?.share;
    expect(share('2026-05-25')).toBeCloseTo(0.5);
    expect([share('2026-05-04'), share('2026-06-15'), share('2026-09-01')]).toEqual([0, 1, 1]);
  });

  it('say when one that lies ahead begins', () => {
    expect(phaseStandings(elimination, '2026-05-01')[1]?.words).toBe('From 5 May 2026');
  });

  it('all lie ahead while none is given', () => {
    const standings = phaseStandings({ phase: null, phaseFrom: null }, '2026-05-05');
    expect(standings.map(({ place, words }) => [place, words])).toEqual([
      ['ahead', '7–14 days'],
      ['ahead', '14–42 days'],
      ['ahead', ''],
      ['ahead', ''],
    ]);
  });
});

describe('The reminder of a long elimination phase', () => {
  it('comes on the day after the forty-second, not on it', () => {
    expect(eliminationReminder(elimination, '2026-06-15')).toBeNull();
    expect(eliminationReminder(elimination, '2026-06-16')).toContain('Day 43');
  });

  it('does not come in another phase or while the diet rests', () => {
    expect(eliminationReminder({ ...elimination, phase: 'reintroduction' }, '2026-09-01')).toBeNull();
    expect(eliminationReminder({ ...elimination, status: 'paused' }, '2026-09-01')).toBeNull();
  });
});
