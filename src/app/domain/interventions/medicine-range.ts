import type { Remarks, Values } from '../fields/form.ts';
import { withUnit } from '../fields/show-value.ts';
import { amountIn, dosePerDay } from './dose-per-day.ts';
import { doseSteps } from './taper.ts';

/** Sanity limits of a form for what is taken a day, not clinical advice. */
export interface DailyRange {
  readonly unit: 'mg' | 'micrograms' | 'g';
  /** What lies outside is asked about. */
  readonly usual: readonly [min: number, max: number];
  /** What lies above is refused. */
  readonly most: number;
}

export function rangeProblems(range: DailyRange, values: Values): Remarks {
  return remarksOn(range, values, ({ most }) =>
    most > range.most
      ? `At most ${withUnit(range.most, range.unit)} a day can be recorded; this is ${shown(most, range)}.`
      : null,
  );
}

export function rangeDoubts(range: DailyRange, values: Values): Remarks {
  const [min, max] = range.usual;
  const usual = `Usually ${min.toLocaleString('en-GB')} to ${withUnit(max, range.unit)} a day`;
  return remarksOn(range, values, ({ least, most }) => {
    if (most > max) return `${usual}; this is ${shown(most, range)}. Is that right?`;
    return least !== null && least > 0 && least < min
      ? `${usual}; this is ${shown(least, range)}. Is that right?`
      : null;
  });
}

interface Amounts {
  /** What is taken a day for certain; null where that is not known. */
  readonly least: number | null;
  /** One dose, where nobody knows how many a day there are. */
  readonly most: number;
}

/** Beside the dose, and beside the steps for the first of them that is remarked on. */
function remarksOn({ unit }: DailyRange, values: Values, judge: (amounts: Amounts) => string | null): Remarks {
  const written = [
    { field: 'taper', doses: doseSteps(values).map(({ dose }) => dose) },
    { field: 'dose', doses: typeof values['dose'] === 'number' ? [values['dose']] : [] },
  ];
  const remarks = written.map(({ field, doses }) => {
    const judged = doses.map((dose) => {
      const one = amountIn(dose, values['unit'], unit);
      const day = dosePerDay(values, dose);
      const least = day === null ? null : amountIn(day, values['unit'], unit);
      return one === null ? null : judge({ least, most: least ?? one });
    });
    return [field, judged.find((remark) => remark !== null) ?? null] as const;
  });
  return Object.fromEntries(remarks.filter((remark): remark is readonly [string, string] => remark[1] !== null));
}

function shown(amount: number, { unit }: DailyRange): string {
  return withUnit(amount, unit);
}
