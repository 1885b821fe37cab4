import type { InterventionContent } from '../care-plan/intervention.ts';
import type { SessionContent } from '../care-plan/session.ts';
import { minutesNow } from '../interventions/exercise-programme.ts';
import type { InterventionKind } from '../interventions/intervention-kind.ts';
import { amountInWords } from '../interventions/medicine-words.ts';
import { windowMinutes, windowOf } from '../interventions/sleep-window.ts';
import { doseSteps } from '../interventions/taper.ts';
import { addDays } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import { byDay } from './by-day.ts';
import { startOf } from './day-millis.ts';
import type { BarStep } from './lane-types.ts';

const WEEK = 7;

/** What is in force from a day on, and how much of it. */
interface Amount {
  readonly on: IsoDate;
  readonly label: string;
  readonly amount: number;
}

type AmountsOf = (
  content: InterventionContent,
  startedOn: IsoDate,
  sessions: readonly SessionContent[],
) => readonly Amount[];

const AMOUNTS: Readonly<Partial<Record<InterventionKind, AmountsOf>>> = {
  medicine: doses,
  supplement: doses,
  exercise: minutes,
  sleep: timesInBed,
};

/** From the start on, the earliest first; of several of a day the last. `sessions` by day. */
export function barSteps(
  content: InterventionContent,
  startedOn: IsoDate,
  sessions: readonly SessionContent[],
): BarStep[] {
  const { endedOn } = content;
  const amounts = (AMOUNTS[content.kind]?.(content, startedOn, sessions) ?? []).filter(
    ({ on }, at, all) => on !== all[at + 1]?.on && (endedOn === null || on <= endedOn),
  );
  const highest = Math.max(...amounts.map(({ amount }) => amount));
  return amounts
    .filter(({ label }, at) => label !== amounts[at - 1]?.label)
    .map(({ on, label, amount }) => ({ at: startOf(on), label, level: highest > 0 ? amount / highest : 0 }));
}

function doses(content: InterventionContent, startedOn: IsoDate): readonly Amount[] {
  const { dose } = content;
  const first = typeof dose === 'number' ? [{ date: startedOn, dose }] : [];
  return [...first, ...doseSteps(content).filter(({ date }) => date >= startedOn)].map(({ date, dose: amount }) => ({
    on: date,
    label: amount === 0 ? 'None' : amountInWords(content, amount),
    amount,
  }));
}

/** The minutes at the start, and those since the last step; the steps between are told on the timeline alone. */
function minutes(content: InterventionContent, startedOn: IsoDate): readonly Amount[] {
  const { startMinutes, previousMinutes, stepFrom } = content;
  const now = minutesNow(content);
  if (now === null) return [];
  if (typeof stepFrom !== 'string' || stepFrom <= startedOn) return [minutesFrom(startedOn, now)];
  const first = [startMinutes, previousMinutes, now].find((each) => typeof each === 'number') ?? now;
  return [minutesFrom(startedOn, first), minutesFrom(stepFrom, now)];
}

function minutesFrom(on: IsoDate, amount: number): Amount {
  return { on, label: `${amount} min`, amount };
}

/** The times in bed of each week that was recorded, which ended on the day of its session, and those that hold now. */
function timesInBed(content: InterventionContent, startedOn: IsoDate, sessions: readonly SessionContent[]) {
  const { windowFrom } = content;
  const weeks = sessions
    .filter(({ status, on }) => status === 'done' && on >= startedOn)
    .flatMap((session) => timeInBed(session, latest(startedOn, addDays(session.on, 1 - WEEK))));
  const now = typeof windowFrom === 'string' && windowFrom > startedOn ? windowFrom : (weeks.at(-1)?.on ?? startedOn);
  const all = [...weeks, ...timeInBed(content, weeks.length === 0 ? startedOn : now)];
  return all.sort(byDay);
}

function timeInBed(values: Readonly<Record<string, unknown>>, on: IsoDate): Amount[] {
  const window = windowOf(values);
  return window ? [{ on, label: `${window.bedTime} to ${window.riseTime}`, amount: windowMinutes(window) }] : [];
}

function latest(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? other : one;
}
