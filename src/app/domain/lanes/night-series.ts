import type { DiaryNight } from '../care-plan/diary.ts';
import type { NightFigures, NightScore } from '../interventions/sleep-night.ts';
import { scoreNight } from '../interventions/sleep-night.ts';
import type { DayEntry } from './diary-entries.ts';
import type { Series } from './lane-types.ts';
import { plainPoint } from './series-point.ts';

const BAND_WORDS: Readonly<Record<NightFigures['band'], string>> = {
  'at-target': 'at target',
  'near-target': 'near target',
  'below-target': 'below target',
};
/** The axis of hours asleep goes as far, and further where somebody slept longer. */
const USUAL_HOURS = 12;

// A night's clock times are worked out by the time zone, which costs more than all the rest.
const known = new WeakMap<DiaryNight, NightScore>();

/** Sleep efficiency and hours asleep of each night that can be scored. */
export function nightSeries(nights: readonly DayEntry<DiaryNight>[]): Series[] {
  const scored = nights.flatMap(({ on, entry }) => {
    const score = scoreOf(entry, on);
    return score.status === 'scored' ? [{ on, score }] : [];
  });
  const hours = scored.map(({ on, score }) => plainPoint(on, Math.round(score.tstMinutes / 6) / 10, 'sleep diary'));
  const most = Math.max(USUAL_HOURS, ...hours.map(({ value }) => Math.ceil(value)));
  return [
    {
      id: 'sleep-efficiency',
      name: 'Sleep efficiency',
      unit: '%',
      range: [0, 100],
      better: 'higher',
      strand: 'sleep',
      points: scored.map(({ on, score }) => ({
        ...plainPoint(on, score.sleepEfficiencyPercent, 'sleep diary'),
        band: BAND_WORDS[score.band],
      })),
    },
    {
      id: 'hours-asleep',
      name: 'Time asleep',
      unit: 'h',
      range: [0, most],
      better: 'higher',
      strand: 'sleep',
      points: hours,
    },
  ];
}

function scoreOf(night: DiaryNight, on: string): NightScore {
  const before = known.get(night);
  if (before) return before;
  const score = scoreNight(night, on);
  known.set(night, score);
  return score;
}
