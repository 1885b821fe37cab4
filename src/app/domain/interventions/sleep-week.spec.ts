import { aNight, FIVE_NIGHTS } from '../../testing/a-night.ts';
import { scoreNight } from './sleep-night.ts';
import { nightsOfWeek, scoreWeek } from './sleep-week.ts';

describe('The figures of a week of nights', () => {
  const scores = FIVE_NIGHTS.map((night) => scoreNight(night, '2026-05-05'));

  it('are means in whole minutes, and the efficiency of the sums', () => {
    expect(scoreWeek(scores)).toEqual({
      status: 'scored',
      validNights: 5,
      meanTibMinutes: 482,
      meanTstMinutes: 367,
      meanSolMinutes: 37,
      meanWasoMinutes: 37,
      sleepEfficiencyPercent: 76.1,
      band: 'below-target',
    });
  });

  it('are left out with fewer than five nights that count', () => {
    expect(scoreWeek(scores.slice(0, 4))).toEqual({ status: 'not-scored', validNights: 4 });
  });

  it('are not moved by a night that does not count', () => {
    const without = scoreNight(aNight({ lastWoke: null }), '2026-05-05');
    expect(scoreWeek([...scores, without])).toEqual(scoreWeek(scores));
    expect(scoreWeek([...scores.slice(0, 4), without])).toEqual({ status: 'not-scored', validNights: 4 });
  });
});

describe('The nights of a week', () => {
  const april = {
    month: '2026-04',
    entry: '30.night',
    '28.night': aNight(),
    '29.night': aNight(),
    '30.night': aNight(),
  };
  const may = {
    month: '2026-05',
    entry: '05.night',
    '01.night': aNight(),
    '05.night': aNight(),
    '05.ex-1': { minutes: 5 },
  };

  it('are those of the seven days up to today, over the end of a month, the earliest first', () => {
    const dates = nightsOfWeek([may, april], '2026-05-05').map(({ date }) => date);
    expect(dates).toEqual(['2026-04-29', '2026-04-30', '2026-05-01', '2026-05-05']);
  });

  it('are none where nothing is written', () => {
    expect(nightsOfWeek([], '2026-05-05')).toEqual([]);
  });

  it('are scored by the clocks of the day they ended on', () => {
    const march = { month: '2026-03', entry: '29.night', '28.night': aNight(), '29.night': aNight() };
    const inBed = nightsOfWeek([march], '2026-03-29').map(({ score }) => score.status === 'scored' && score.tibMinutes);
    expect(inBed).toEqual([480, 420]);
  });
});
