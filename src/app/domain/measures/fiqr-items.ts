import type { MeasureQuestion } from './measure-type.ts';
import { zeroToTen } from './questions.ts';

type Item = readonly [label: string, ask: string, lowest: string, highest: string];

const DIFFICULTY = ['No difficulty', 'Very difficult'] as const;
const HOW_OFTEN = ['Never', 'Always'] as const;

// The published words stand after the colon; what stands before it says for one question what the form says for a block.
const DIFFICULT_TO = 'How much your fibromyalgia made it difficult to do this during the past 7 days: ';
const IMPACT = 'The overall impact of your fibromyalgia over the past 7 days: ';
const INTENSITY = 'The intensity of this symptom over the past 7 days. ';

export const FIQR_FUNCTION = questions('function', DIFFICULT_TO, [
  ['Brush or comb hair', 'Brush or comb your hair', ...DIFFICULTY],
  ['Walk for 20 minutes', 'Walk continuously for 20 minutes', ...DIFFICULTY],
  ['Prepare a meal', 'Prepare a homemade meal', ...DIFFICULTY],
  ['Vacuum, scrub or sweep', 'Vacuum, scrub or sweep floors', ...DIFFICULTY],
  ['Lift and carry groceries', 'Lift and carry a bag full of groceries', ...DIFFICULTY],
  ['Climb stairs', 'Climb one flight of stairs', ...DIFFICULTY],
  ['Change bed sheets', 'Change bed sheets', ...DIFFICULTY],
  ['Sit for 45 minutes', 'Sit in a chair for 45 minutes', ...DIFFICULTY],
  ['Shop for groceries', 'Go shopping for groceries', ...DIFFICULTY],
]);

export const FIQR_OVERALL = questions('overall', IMPACT, [
  ['Goals for the week', 'Fibromyalgia prevented me from accomplishing goals for the week', ...HOW_OFTEN],
  ['Overwhelmed', 'I was completely overwhelmed by my fibromyalgia symptoms', ...HOW_OFTEN],
]);

export const FIQR_SYMPTOMS = questions('symptom', INTENSITY, [
  ['Pain', 'Please rate your level of pain', 'No pain', 'Unbearable pain'],
  ['Energy', 'Please rate your level of energy', 'Lots of energy', 'No energy'],
  ['Stiffness', 'Please rate your level of stiffness', 'No stiffness', 'Severe stiffness'],
  ['Sleep', 'Please rate the quality of your sleep', 'Awoke rested', 'Awoke very tired'],
  ['Depression', 'Please rate your level of depression', 'No depression', 'Very depressed'],
  ['Memory', 'Please rate your level of memory problems', 'Good memory', 'Very poor memory'],
  ['Anxiety', 'Please rate your level of anxiety', 'Not anxious', 'Very anxious'],
  ['Tenderness', 'Please rate your level of tenderness to touch', 'No tenderness', 'Very tender'],
  ['Balance', 'Please rate your level of balance problems', 'No imbalance', 'Severe imbalance'],
  [
    'Sensitivity',
    'Please rate your level of sensitivity to loud noises, bright lights, odors and cold',
    'No sensitivity',
    'Extreme sensitivity',
  ],
]);

function questions(domain: string, lead: string, items: readonly Item[]): readonly MeasureQuestion[] {
  return items.map(([label, ask, lowest, highest], at) =>
    zeroToTen(`${domain}${at + 1}`, label, `${lead}${ask}`, [lowest, highest]),
  );
}
