import type { Field } from '../fields/field.ts';
import type { Form, Values } from '../fields/form.ts';
import { score } from '../interventions/parameters/common.ts';

/** One day in six scores from 0 to 10, in the diary as `05.checkin`; the first five are better when lower. */
export interface DiaryCheckin {
  readonly pain: number | null;
  readonly fatigue: number | null;
  /** How much trouble the night made. */
  readonly sleep: number | null;
  /** How low the mood was. */
  readonly mood: number | null;
  readonly fog: number | null;
  /** How much of what one wanted to do was done; higher is better. */
  readonly managed: number | null;
}

/** What the key of such an entry says it is of. */
export const CHECKIN = 'checkin';

/** Every key of a `DiaryCheckin`, with its bounds. */
export const CHECKIN_PARAMETERS = {
  pain: score('pain', 'Pain', '0 is none, 10 is as bad as you can imagine.'),
  fatigue: score('fatigue', 'Tiredness', '0 is none, 10 is completely worn out.'),
  sleep: score('sleep', 'Trouble sleeping', '0 is none, 10 is no sleep at all.'),
  mood: score('mood', 'Low mood', '0 is not low at all, 10 is as low as it gets.'),
  fog: score('fog', 'Foggy thinking', '0 is clear, 10 is too foggy to follow anything.'),
  managed: score('managed', 'What I managed', '0 is nothing I wanted to do, 10 is all of it. Higher is better.'),
} as const satisfies Readonly<Record<keyof DiaryCheckin, Field>>;

/** Nothing has to be answered: what is left open is not told. */
export function checkinForm(): Form {
  return { groups: [{ title: '', fields: Object.values(CHECKIN_PARAMETERS) }] };
}

/** A form’s values as the check-in that the diary keeps. */
export function checkinOf(values: Values): DiaryCheckin {
  return Object.fromEntries(
    Object.keys(CHECKIN_PARAMETERS).map((key) => [key, values[key] ?? null]),
  ) as unknown as DiaryCheckin;
}
