import type { DiaryNight } from '../care-plan/diary.ts';
import { addDays } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import { CLINIC_TIME_ZONE } from '../timeline/clinic-time-zone.ts';
import { momentsAt } from './sleep-clock.ts';

/** Minutes that passed, whatever the clocks did in the night. */
export interface NightFigures {
  readonly status: 'scored';
  /** In bed: from getting into it to getting out. */
  readonly tibMinutes: number;
  /** To fall asleep. */
  readonly solMinutes: number;
  /** Awake in the night. */
  readonly wasoMinutes: number;
  /** Awake in bed in the morning. */
  readonly terminalWakeMinutes: number;
  /** Asleep. */
  readonly tstMinutes: number;
  /** Asleep of in bed, 0 to 100, one decimal. */
  readonly sleepEfficiencyPercent: number;
  readonly band: SleepBand;
}

export type SleepBand = 'at-target' | 'near-target' | 'below-target';

export type NightScore =
  NightFigures | { readonly status: 'not-scored' } | { readonly status: 'invalid'; readonly because: string };

const LONGEST_IN_BED = 18 * 60;
/** A night whose times are in a wrong order rolls forward a day for each; three such steps can be in one. */
const DAYS_BACK = [0, 1, 2, 3];

/**
 * The figures of one night that ended on `date`; sleep efficiency is the time asleep of the time in bed. Not scored where
 * something is missing that cannot be told from the rest: minutes awake count as none only where nobody woke.
 */
export function scoreNight(night: DiaryNight, date: IsoDate, timeZone: string = CLINIC_TIME_ZONE): NightScore {
  const { intoBed, triedToSleep, lastWoke, outOfBed, fallAsleepMinutes: solMinutes } = night;
  const wasoMinutes = night.awakeMinutes ?? (night.wakings === 0 ? 0 : null);
  if (!intoBed || !triedToSleep || !lastWoke || !outOfBed) return { status: 'not-scored' };
  if (solMinutes === null || wasoMinutes === null) return { status: 'not-scored' };
  const moments = momentsEndingOn(date, [intoBed, triedToSleep, lastWoke, outOfBed], timeZone);
  if (!moments) return { status: 'invalid', because: 'These times do not follow each other within a night.' };
  const [inBed = 0, tried = 0, woke = 0, out = 0] = moments;
  const tibMinutes = out - inBed;
  const tstMinutes = woke - tried - solMinutes - wasoMinutes;
  if (tibMinutes > LONGEST_IN_BED) return { status: 'invalid', because: 'These times make more than 18 hours in bed.' };
  if (tibMinutes === 0) return { status: 'invalid', because: 'These times leave no time in bed.' };
  if (tstMinutes < 0) return { status: 'invalid', because: 'The minutes awake are longer than this night.' };
  const terminalWakeMinutes = out - woke;
  return {
    status: 'scored',
    tibMinutes,
    solMinutes,
    wasoMinutes,
    terminalWakeMinutes,
    tstMinutes,
    ...efficiency(tstMinutes, tibMinutes),
  };
}

/** Rounded first, so that the band fits the number people see; half rounds up. */
export function efficiency(
  tstMinutes: number,
  tibMinutes: number,
): Pick<NightFigures, 'sleepEfficiencyPercent' | 'band'> {
  const sleepEfficiencyPercent = Math.round((tstMinutes * 1000) / tibMinutes) / 10;
  return { sleepEfficiencyPercent, band: bandOf(sleepEfficiencyPercent) };
}

// From 85 on the window is made longer, below 80 shorter, in the protocol of Stanford's sleep clinic.
function bandOf(percent: number): SleepBand {
  if (percent >= 85) return 'at-target';
  return percent >= 80 ? 'near-target' : 'below-target';
}

/** Each time at its first moment after the one before, the last of them on `date`; null where there is no such night. */
function momentsEndingOn(date: IsoDate, times: readonly string[], timeZone: string): readonly number[] | null {
  for (const daysBack of DAYS_BACK) {
    const followed = follow(addDays(date, -daysBack), times, timeZone);
    if (followed.date === date) return followed.moments;
  }
  return null;
}

function follow(from: IsoDate, times: readonly string[], timeZone: string) {
  let date = from;
  const moments: number[] = [];
  for (const time of times) {
    const since = moments.at(-1) ?? -Infinity;
    let next = firstSince(since, momentsAt(date, time, timeZone));
    if (next === undefined) {
      date = addDays(date, 1);
      next = firstSince(since, momentsAt(date, time, timeZone));
    }
    moments.push(next ?? since);
  }
  return { date, moments };
}

function firstSince(since: number, moments: readonly number[]): number | undefined {
  return moments.find((moment) => moment >= since);
}
