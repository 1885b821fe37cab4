import type { DiaryCheckin } from '../../src/app/domain/care-plan/checkin-form.ts';
import { CHECKIN, checkinForm } from '../../src/app/domain/care-plan/checkin-form.ts';
import type { DiaryThing } from '../../src/app/domain/care-plan/diary-entry.ts';
import type { Random } from '../random.ts';
import { FLARE_DAYS } from './flares.ts';

type Way = Readonly<Record<keyof DiaryCheckin, readonly [first: number, last: number]>>;

export const CHECKIN_OF_A_DAY: DiaryThing = { of: CHECKIN, name: 'How the day was', formOf: checkinForm };

/** How days were at first, and how they are now. */
const WAY: Way = {
  pain: [7.6, 5.2],
  fatigue: [8, 6],
  sleep: [7.4, 4.8],
  mood: [6, 3.8],
  fog: [6.5, 4.6],
  managed: [3.2, 6],
};
const SPREAD = 1.6;
const WORSE_IN_A_FLARE = 2;
/** Without a word: too much going on. */
const GAPS: readonly (readonly [from: number, to: number])[] = [
  [655, 628],
  [298, 281],
  [121, 112],
];

/** On which days she wrote, in days counted back: now and then at first, on most days of late. */
export function checkinDays(random: Random, from: number): ReadonlySet<number> {
  const days = new Set<number>();
  for (let on = from; on >= 1; on -= untilNext(on, random)) if (!isWithin(GAPS, on)) days.add(on);
  return days;
}

/** What she wrote of a day, when so much of the time had `passed`, from 0 to 1. */
export function checkinOfDay(random: Random, daysAgo: number, passed: number): DiaryCheckin {
  return dayOf(random, passed, isWithin(FLARE_DAYS, daysAgo));
}

function untilNext(daysAgo: number, random: Random): number {
  if (daysAgo > 780) return 5;
  if (daysAgo > 420) return random.whole(2, 3);
  return random.chance(0.6) ? 1 : 2;
}

function dayOf(random: Random, passed: number, isFlare: boolean): DiaryCheckin {
  const worse = isFlare ? WORSE_IN_A_FLARE : 0;
  const score = (id: keyof DiaryCheckin): number => {
    const [first, last] = WAY[id];
    const usual = first + (last - first) * passed + (id === 'managed' ? -worse : worse);
    return Math.min(10, Math.max(0, Math.round(usual + (random.next() - 0.5) * 2 * SPREAD)));
  };
  const day = {
    pain: score('pain'),
    fatigue: score('fatigue'),
    sleep: score('sleep'),
    mood: score('mood'),
    fog: score('fog'),
    managed: score('managed'),
  };
  // Now and then one of them is left open.
  return random.chance(0.06) ? { ...day, fog: null } : day;
}

function isWithin(spans: readonly (readonly [from: number, to: number])[], daysAgo: number): boolean {
  return spans.some(([from, to]) => daysAgo <= from && daysAgo >= to);
}
