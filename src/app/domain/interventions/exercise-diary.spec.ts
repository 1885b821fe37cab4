import type { DiaryExercise, DiaryMonth } from '../care-plan/diary.ts';
import { adherence, adherenceWords } from './exercise-adherence.ts';
import { exerciseLogs, isWorseAfter, tellLog, tellLogShortly } from './exercise-diary.ts';
import { readProgramme } from './exercise-programme.ts';

const WALK = 'phys.walking-3f2a9c1b77aa';

const DAY: DiaryExercise = {
  minutes: 6,
  effort: 3,
  painDuring: 2,
  nextDayPain: 1,
  nextDayFatigue: 3,
  skippedBecause: null,
};

function aMonth(month: string, entries: Readonly<Record<string, unknown>>) {
  const content: DiaryMonth = { month, entry: Object.keys(entries)[0] ?? '', ...entries };
  return { content };
}

describe('Days of a programme in the diary', () => {
  it('are found by programme over the months, in order', () => {
    const months = [
      aMonth('2026-06', { [`01.${WALK}`]: DAY }),
      aMonth('2026-05', { [`31.${WALK}`]: DAY, [`02.${WALK}`]: DAY, '31.night': {}, [`30.phys.yoga-1`]: DAY }),
    ];
    expect(exerciseLogs(months, WALK).map(({ on }) => on)).toEqual(['2026-05-02', '2026-05-31', '2026-06-01']);
  });

  it('read as a sentence', () => {
    const skipped = { ...DAY, minutes: null, nextDayPain: null, nextDayFatigue: null, skippedBecause: 'flare' };
    expect(tellLog(DAY)).toBe('6 min; the day after: pain +1, fatigue +3');
    expect(tellLog({ ...DAY, nextDayPain: -2, nextDayFatigue: 0 })).toBe(
      '6 min; the day after: pain −2, fatigue the same',
    );
    expect(tellLog(skipped)).toBe('not done: flare');
  });

  it('read in the fewest words too', () => {
    const on = '2026-05-08';
    expect(tellLogShortly({ ...DAY, on })).toBe('8 May, 6 min, worse after');
    expect(tellLogShortly({ ...DAY, on, nextDayFatigue: 1 })).toBe('8 May, 6 min');
    expect(tellLogShortly({ ...DAY, on, minutes: 0 })).toBe('8 May, not done');
  });

  it('were worse afterwards from a rise of 2 of either', () => {
    expect(isWorseAfter({ ...DAY, nextDayPain: 2, nextDayFatigue: 0 })).toBeTrue();
    expect(isWorseAfter({ ...DAY, nextDayPain: null, nextDayFatigue: 2 })).toBeTrue();
    expect(isWorseAfter({ ...DAY, nextDayPain: 1, nextDayFatigue: 1 })).toBeFalse();
  });
});

describe('How many of the planned days were done', () => {
  const programme = readProgramme({ minutes: 5, startedOn: '2026-05-05', frequencyPerWeek: 7 });
  const logs = ['05', '06', '07', '08', '10', '11', '12'].map((day) => ({ ...DAY, on: `2026-05-${day}` }));

  function words(today: string): string | null {
    const kept = programme && adherence(programme, logs, today);
    return kept && adherenceWords(kept);
  }

  it('is nothing to tell on the first day', () => expect(words('2026-05-05')).toBeNull());

  it('counts up to yesterday while a step is young', () => expect(words('2026-05-08')).toBe('3 of 3 days done'));

  it('counts the last week of a step that has lasted', () => {
    expect(words('2026-05-12')).toBe('6 of 7 days done');
    expect(words('2026-05-15')).toBe('4 of 7 days done');
  });

  it('counts against the days a week that were planned', () => {
    expect(programme && adherence({ ...programme, perWeek: 3 }, logs, '2026-05-12')).toEqual({ done: 6, planned: 3 });
  });
});
