import type { DiaryNight } from '../domain/care-plan/diary.ts';

/** Eight hours in bed, 408 minutes of them asleep: an efficiency of exactly 85.0 %. */
export function aNight(parts: Partial<DiaryNight> = {}): DiaryNight {
  return {
    intoBed: '23:00',
    triedToSleep: '23:00',
    fallAsleepMinutes: 30,
    wakings: 2,
    awakeMinutes: 42,
    lastWoke: '07:00',
    outOfBed: '07:00',
    quality: null,
    ...parts,
  };
}

/** Five nights of one week that come to 76.1 %. */
export const FIVE_NIGHTS: readonly DiaryNight[] = [
  madeNight('23:00', '23:15', 30, 45, '06:30', '07:00'),
  madeNight('23:15', '23:30', 40, 30, '06:45', '07:15'),
  madeNight('22:45', '23:00', 60, 50, '06:15', '07:00'),
  madeNight('23:30', '23:30', 20, 20, '07:00', '07:15'),
  madeNight('23:00', '23:10', 35, 40, '06:40', '07:10'),
];

function madeNight(
  intoBed: string,
  triedToSleep: string,
  fallAsleepMinutes: number,
  awakeMinutes: number,
  lastWoke: string,
  outOfBed: string,
): DiaryNight {
  return aNight({ intoBed, triedToSleep, fallAsleepMinutes, awakeMinutes, lastWoke, outOfBed });
}
