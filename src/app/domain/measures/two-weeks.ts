import type { MeasureQuestion } from './measure-type.ts';
import { inSteps, stepsFrom } from './questions.ts';

/** What the PHQ-9 and the GAD-7 share. */
export const TWO_WEEKS = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
export const FREE_TO_USE =
  'Developed by Drs Robert L Spitzer, Janet B W Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission is needed to reproduce, translate, display or distribute it.';

const HOW_OFTEN = stepsFrom(0, ['Not at all', 'Several days', 'More than half the days', 'Nearly every day']);

export function howOften(items: readonly string[]): readonly MeasureQuestion[] {
  return items.map((item, at) => inSteps(`item${at + 1}`, item, item, HOW_OFTEN));
}
