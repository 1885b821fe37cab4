import type { InterventionKind } from '../interventions/intervention-kind.ts';
import { describeKind } from '../interventions/intervention-kind.ts';
import { dayInWords } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import { isoDayOf, lastDayBefore, startOf } from './day-millis.ts';
import { daysInWords } from './days-in-words.ts';
import type { BarTick, TreatmentBar } from './lane-types.ts';

type Told = Pick<TreatmentBar, 'name' | 'kind' | 'from' | 'to' | 'status' | 'steps' | 'ticks'>;

const OCCASIONS: Readonly<Partial<Record<InterventionKind, string>>> = { diet: 'food trial', sleep: 'week' };

/** Such as “Duloxetine, medicine, since 1 May 2026: 30 mg, 60 mg from 15 May 2026”. `isWhole` where no session is missing. */
export function barWords(bar: Told, today: IsoDate, isWhole: boolean): string {
  const what = `${bar.name}, ${describeKind(bar.kind).name.toLowerCase()}, ${whenWords(bar, today)}`;
  const more = [stepWords(bar), tickWords(bar, isWhole)].filter((words) => words !== '').join('; ');
  return more === '' ? what : `${what}: ${more}`;
}

function whenWords({ from, to, status }: Told, today: IsoDate): string {
  const first = isoDayOf(from);
  const days = to === null ? null : daysInWords(first, lastDayBefore(to));
  if (status === 'ended') return days ?? dayInWords(first);
  if (status === 'planned' || from > startOf(today))
    return days === null ? `planned from ${dayInWords(first)}` : `planned, ${days}`;
  const since = days ?? `since ${dayInWords(first)}`;
  return status === 'paused' ? `${since}, paused` : since;
}

function stepWords({ steps }: Told): string {
  return steps
    .map(({ at, label }, place) =>
      place === 0 ? label : `${label === 'None' ? 'none' : label} from ${dayInWords(isoDayOf(at))}`,
    )
    .join(', ');
}

/** Such as “9 sessions done, 1 missed, 2 planned”, or “at least 9 sessions done”. */
function tickWords({ kind, ticks }: Told, isWhole: boolean): string {
  const count = (status: BarTick['status']) => ticks.filter((tick) => tick.status === status).length;
  const counts = (['done', 'missed', 'planned'] as const).map((status) => [count(status), status] as const);
  const occasion = OCCASIONS[kind] ?? 'session';
  const told = counts
    .filter(([number]) => number > 0)
    .map(([number, status], place) => `${number} ${place > 0 ? '' : `${occasion}${number === 1 ? '' : 's'} `}${status}`)
    .join(', ');
  return told === '' || isWhole ? told : `at least ${told}`;
}
