import type { SleepBand } from '../interventions/sleep-night.ts';
import type { SleepDiaryNight, SleepDiaryScore, SleepDiaryWeek } from './sleep-diary.ts';
import { scoreSleepDiary } from './sleep-diary.ts';

const WEEK = [
  night('23:00 23:15 30 2 45 06:30 07:00'),
  night('23:15 23:30 40 2 30 06:45 07:15'),
  night('22:45 23:00 60 2 50 06:15 07:00'),
  night('23:30 23:30 20 2 20 07:00 07:15'),
  night('23:00 23:10 35 2 40 06:40 07:10'),
];

const EXAMPLES: readonly (readonly [
  name: string,
  inputs: SleepDiaryNight | SleepDiaryWeek,
  expected: SleepDiaryScore,
])[] = [
  [
    'SLEEP-DIARY-01: Across midnight',
    night('22:30 22:45 45 2 60 06:30 07:30'),
    figures([540, 45, 60, 60, 360, 66.7], 'below-target'),
  ],
  [
    'SLEEP-DIARY-02: Good night',
    night('23:00 23:00 15 2 15 06:30 06:45'),
    figures([465, 15, 15, 15, 420, 90.3], 'at-target'),
  ],
  [
    'SLEEP-DIARY-03: In bed after midnight',
    night('00:30 00:40 20 2 10 06:40 07:00'),
    figures([390, 20, 10, 20, 330, 84.6], 'near-target'),
  ],
  [
    'SLEEP-DIARY-04: No wakings recorded: WASO taken as 0',
    night('23:00 23:10 20 0 - 07:00 07:10'),
    figures([490, 20, 0, 10, 450, 91.8], 'at-target'),
  ],
  [
    'SLEEP-DIARY-05: Woke three times but minutes awake not given: not scored',
    night('23:00 23:10 20 3 - 07:00 07:10'),
    { status: 'not_scored', sleepEfficiencyPercent: null, band: null },
  ],
  [
    'SLEEP-DIARY-06: Minutes awake exceed the night: invalid',
    night('22:00 22:30 300 2 300 06:00 07:00'),
    { status: 'invalid' },
  ],
  [
    'SLEEP-DIARY-07: Exactly 85.0 per cent',
    night('23:00 23:00 30 2 42 07:00 07:00'),
    figures([480, 30, 42, 0, 408, 85], 'at-target'),
  ],
  [
    'SLEEP-DIARY-08: Weekly summary, five valid nights: efficiency is sum of TST over sum of TIB',
    { nights: WEEK.slice(0, 5) },
    {
      status: 'scored',
      validNights: 5,
      meanTibMinutes: 482,
      meanTstMinutes: 367,
      meanSolMinutes: 37,
      meanWasoMinutes: 37,
      sleepEfficiencyPercent: 76.1,
      band: 'below-target',
    },
  ],
  [
    'SLEEP-DIARY-09: Only four valid nights: no weekly summary',
    { nights: WEEK.slice(0, 4) },
    { status: 'not_scored', validNights: 4, sleepEfficiencyPercent: null, band: null },
  ],
];

describe('The figures of the sleep diary', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`are those of ${name}`, () => {
      expect(scoreSleepDiary(inputs)).toEqual(expected);
    });
  }
});

/** Into bed, tried to sleep, minutes to fall asleep, wakings, minutes awake, last woke, out of bed; a dash for none. */
function night(written: string): SleepDiaryNight {
  const [intoBed = '', triedToSleep = '', sol, awakenings, waso, finalAwake = '', outOfBed = ''] = written.split(' ');
  const minutes = waso === '-' ? null : Number(waso);
  return {
    intoBed,
    triedToSleep,
    solMinutes: Number(sol),
    awakenings: Number(awakenings),
    wasoMinutes: minutes,
    finalAwake,
    outOfBed,
  };
}

function figures(
  [tibMinutes, solMinutes, wasoMinutes, terminalWakeMinutes, tstMinutes, sleepEfficiencyPercent]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  band: SleepBand,
): SleepDiaryScore {
  return {
    status: 'scored',
    tibMinutes,
    solMinutes,
    wasoMinutes,
    terminalWakeMinutes,
    tstMinutes,
    sleepEfficiencyPercent,
    band,
  };
}
