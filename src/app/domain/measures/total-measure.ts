import { bandOf } from './bands.ts';
import type { MeasureType } from './measure-type.ts';
import { counted } from './questions.ts';
import { INVALID_SCORE, isWholeWithin, numberOf } from './raw-answers.ts';

type Own = Omit<
  MeasureType,
  'code' | 'unit' | 'decimals' | 'entry' | 'recall' | 'questions' | 'version' | 'credit' | 'caution' | 'score'
> & { readonly caution?: string };

/** A measure whose questions may not be shown: the total of a licensed form is entered by a clinician. */
export function totalMeasure(own: Own): MeasureType {
  const [lowest, highest] = own.range;
  return {
    caution: null,
    ...own,
    code: null,
    unit: null,
    decimals: 0,
    entry: 'total',
    recall: '',
    questions: [counted('total', 'Total', `Total of the licensed form, ${lowest} to ${highest}`, own.range)],
    version: 1,
    credit: 'Its questions are licensed and are not shown here; enter the total of a form that your clinic may use.',
    score: (answers) => {
      const total = numberOf(answers['total']);
      if (total === null) return { status: 'not_scored', value: null, band: null, missing: 1, figures: {} };
      if (!isWholeWithin(total, own.range)) return INVALID_SCORE;
      return { status: 'scored', value: total, band: bandOf(own.bands, total), missing: 0, figures: {} };
    },
  };
}
