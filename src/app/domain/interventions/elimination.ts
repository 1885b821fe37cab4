import type { Values } from '../fields/form.ts';
import { addDays, dayInWords, daysBetween } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';

export type PhaseId = 'baseline' | 'elimination' | 'reintroduction' | 'personalised';

export interface Phase {
  readonly id: PhaseId;
  readonly name: string;
  /** How long it is meant to last, in days; null where it lasts as long as it takes. */
  readonly days: readonly [least: number, most: number] | null;
}

export const PHASES: readonly Phase[] = [
  { id: 'baseline', name: 'Baseline', days: [7, 14] },
  { id: 'elimination', name: 'Elimination', days: [14, 42] },
  { id: 'reintroduction', name: 'Re-introduction', days: null },
  { id: 'personalised', name: 'Personalised', days: null },
];

export interface PhaseStanding {
  readonly phase: Phase;
  readonly place: 'past' | 'now' | 'ahead';
  /** Such as “Since 12 May 2026, day 12 of 14–42”; empty where there is nothing to say. */
  readonly words: string;
  /** How much of its longest a phase has taken, 0 to 1; null where it has no length or is not going on. */
  readonly share: number | null;
}

/** Where an elimination diet stands; no phase is `now` before one is given. */
export function phaseStandings({ phase: currentId, phaseFrom }: Values, today: IsoDate): readonly PhaseStanding[] {
  const current = PHASES.findIndex(({ id }) => id === currentId);
  const since = typeof phaseFrom === 'string' ? phaseFrom : null;
  return PHASES.map((phase, at): PhaseStanding => {
    if (at < current) return { phase, place: 'past', words: 'Done', share: null };
    if (at === current)
      return { phase, place: 'now', words: wordsOfNow(phase, since, today), share: shareOf(phase, since, today) };
    const words = at === current + 1 ? wordsOfNext(PHASES[current], since) : '';
    return { phase, place: 'ahead', words: words || wordsOfLength(phase), share: null };
  });
}

/** What to bring up once food has been left out for longer than planned; null before. */
export function eliminationReminder({ phase, phaseFrom, status }: Values, today: IsoDate): string | null {
  const most = PHASES.find(({ id }) => id === 'elimination')?.days?.[1] ?? Infinity;
  if (phase !== 'elimination' || status !== 'active' || typeof phaseFrom !== 'string') return null;
  const day = dayOf(phaseFrom, today);
  if (day <= most) return null;
  return `Day ${day} of the elimination phase, which is planned for up to ${most} days. Re-introduction can be talked about.`;
}

/** From 1 on the first day. */
function dayOf(since: IsoDate, today: IsoDate): number {
  return daysBetween(since, today) + 1;
}

function wordsOfNow({ days }: Phase, since: IsoDate | null, today: IsoDate): string {
  if (since === null) return 'Now';
  const day = dayOf(since, today);
  if (day < 1) return `From ${dayInWords(since)}`;
  return `Since ${dayInWords(since)}, day ${day}${days ? ` of ${days.join('–')}` : ''}`;
}

/** When the phase after one that has a length is due. */
function wordsOfNext(current: Phase | undefined, since: IsoDate | null): string {
  if (!current?.days || since === null) return '';
  const [earliest, latest] = current.days.map((days) => dayInWords(addDays(since, days)));
  return `To begin between ${earliest} and ${latest}`;
}

function wordsOfLength({ days }: Phase): string {
  return days ? `${days.join('–')} days` : '';
}

function shareOf({ days }: Phase, since: IsoDate | null, today: IsoDate): number | null {
  if (!days || since === null) return null;
  return Math.min(1, Math.max(0, dayOf(since, today) / days[1]));
}
