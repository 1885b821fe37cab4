import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { clockOf, minuteOf } from '../../src/app/domain/interventions/sleep-window.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { Random } from '../random.ts';
import { daysOf, NIGHT, writeDiary } from '../write-diary.ts';
import { CHECKIN_OF_A_DAY, checkinDays, checkinOfDay } from './checkins.ts';
import type { MayasExercise } from './exercise.ts';
import { POOL_DAYS } from './exercise.ts';

/** Nights are written down for the sleep programme, in days counted back. */
const NIGHTS_FROM = 60;
/** Walks are written down for longer, with gaps. */
const WALKS_FROM = 430;
/** How the day was, from the beginning. */
const CHECKINS_FROM = 1081;
const STRENGTH_FROM = 28;
/** Days of late on which all went as planned, so that a step can be looked at. */
const LATELY = 8;
/** Without a word: too much going on. */
const GAPS: readonly (readonly [from: number, to: number])[] = [
  [412, 382],
  [300, 262],
  [148, 112],
];
const IN_THE_POOL: Content = { minutes: 15, effort: 2, painDuring: 4, nextDayPain: 0, nextDayFatigue: 1 };
const NOT_TODAY = ['A bad night', 'Rain all day', 'Visit at the clinic', 'A flare', 'Too tired after school'];

/** What Maya wrote down at home, day by day. */
export function writeMayasDiary(
  plan: PlanWriter,
  random: Random,
  self: Actor,
  { walking, strength, pool }: MayasExercise,
): void {
  const [walks, moves, swims] = [daysOf(plan, walking), daysOf(plan, strength), daysOf(plan, pool)];
  const mood = new Random(20_231_105);
  const checkins = checkinDays(mood, CHECKINS_FROM);
  for (let on = CHECKINS_FROM; on >= 1; on--) {
    const today = { of: on, on };
    if (on <= NIGHTS_FROM && !random.chance(0.05)) writeDiary(plan, NIGHT, self, today, nightOf(random, on));
    if (checkins.has(on)) {
      const passed = 1 - on / CHECKINS_FROM;
      writeDiary(plan, CHECKIN_OF_A_DAY, self, today, { ...checkinOfDay(mood, on, passed) });
    }
    if (on > WALKS_FROM) continue;
    // How the day after was is known the day after.
    const yesterday = { of: on + 1, on };
    if (isWalkWritten(random, yesterday.of)) {
      const walk = walkOf(random, yesterday.of);
      const after = walk['minutes'] === 0 ? {} : dayAfter(random, yesterday.of);
      writeDiary(plan, walks, self, yesterday, { ...walk, ...after });
    }
    if (POOL_DAYS.some((day) => day === yesterday.of)) writeDiary(plan, swims, self, yesterday, IN_THE_POOL);
    if (on <= STRENGTH_FROM && on % 3 === 0) writeDiary(plan, moves, self, today, movesOf(random));
  }
  writeDiary(plan, walks, self, { of: 1, on: 1 }, walkOf(random, 1));
}

function isWalkWritten(random: Random, daysAgo: number): boolean {
  if (daysAgo <= LATELY) return daysAgo % 7 !== 3;
  const isGap = GAPS.some(([from, to]) => daysAgo <= from && daysAgo >= to);
  return !isGap && random.chance(daysAgo <= NIGHTS_FROM ? 0.75 : 0.45);
}

/** The night that ended that many days ago; since the programme began its times keep to it more or less. */
function nightOf(random: Random, daysAgo: number): Content {
  const isInProgramme = daysAgo < 49;
  const weeks = isInProgramme ? Math.floor((48 - daysAgo) / 7) : 0;
  const bed = minuteOf(isInProgramme ? '00:10' : '22:50') - (weeks > 2 ? 25 : 0) + random.whole(-15, 20);
  const tried = bed + random.whole(0, 20);
  const rise = minuteOf(isInProgramme ? '06:30' : '07:10') + random.whole(-10, 25);
  const wakings = random.whole(1, 4);
  return {
    intoBed: clockOf(bed),
    triedToSleep: clockOf(tried),
    fallAsleepMinutes: random.whole(10, isInProgramme ? 35 - 3 * weeks : 60),
    wakings,
    awakeMinutes: wakings * random.whole(6, isInProgramme ? 14 : 24),
    lastWoke: clockOf(rise - random.whole(5, isInProgramme ? 20 : 45)),
    outOfBed: clockOf(rise),
    quality: random.whole(isInProgramme ? 4 : 2, isInProgramme ? 7 : 5),
  };
}

function walkOf(random: Random, daysAgo: number): Content {
  if (daysAgo > LATELY && random.chance(0.12)) return { minutes: 0, skippedBecause: random.pick(NOT_TODAY) };
  const planned = daysAgo <= 45 ? 14 : daysAgo <= 96 ? 13 : daysAgo <= 316 ? 12 : 11;
  return { minutes: planned + random.whole(-2, 1), effort: random.whole(2, 4), painDuring: random.whole(4, 6) };
}

function dayAfter(random: Random, daysAgo: number): Content {
  const isHard = daysAgo > LATELY && random.chance(0.12);
  return {
    nextDayPain: isHard ? random.whole(1, 3) : random.whole(-1, 1),
    nextDayFatigue: isHard ? random.whole(2, 3) : random.whole(-1, 1),
  };
}

function movesOf(random: Random): Content {
  return { minutes: random.whole(5, 8), effort: random.whole(2, 4), painDuring: random.whole(4, 6) };
}
