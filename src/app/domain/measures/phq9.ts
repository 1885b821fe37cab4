import type { Values } from '../fields/form.ts';
import { changeSince } from './change.ts';
import type { SummedItems } from './item-sum.ts';
import { asMeasureScore, sumItems } from './item-sum.ts';
import type { MeasureBand, MeasureScore, MeasureType, RedFlagId } from './measure-type.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { numberOf, numbersOf } from './raw-answers.ts';
import type { ReliableChange } from './reliable-change.ts';
import { reliableChange } from './reliable-change.ts';
import { FREE_TO_USE, howOften, TWO_WEEKS } from './two-weeks.ts';

/** Thoughts of being better off dead or of self-harm: any at all, none, or not answered. Never worked out from the rest. */
export type SelfHarmItem = 'present' | 'absent' | 'unknown';

export type Phq9Score = Invalid | (SummedItems & { readonly selfHarmItem: SelfHarmItem } & Partial<ReliableChange>);

export interface Phq9Inputs {
  /** Nine, 0 to 3. */
  readonly items: readonly Answer[];
  readonly baselineTotal?: number;
}

/** Id of the question on self-harm. */
export const SELF_HARM_QUESTION = 'item9';
const SEVERE_FROM = 20;

const QUESTIONS = howOften([
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself - or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual',
  'Thoughts that you would be better off dead, or of hurting yourself in some way',
]);

const BANDS: readonly MeasureBand[] = [
  { id: 'minimal', label: 'minimal', from: 0 },
  { id: 'mild', label: 'mild', from: 5 },
  { id: 'moderate', label: 'moderate', from: 10 },
  { id: 'moderately-severe', label: 'moderately severe', from: 15 },
  { id: 'severe', label: 'severe', from: SEVERE_FROM },
];

// Two missing ones may count as the mean of the others: Arrieta and others 2017.
const SUM = { count: 9, range: [0, 3], mostMissing: 2, bands: BANDS } as const;

/** The sum, 0 to 27, with its band, and the item on self-harm by itself. */
export function scorePhq9({ items, baselineTotal }: Phq9Inputs): Phq9Score {
  const sum = sumItems(items, SUM);
  if (sum.status === 'invalid') return sum;
  return { ...sum, selfHarmItem: selfHarmOf(items[8]), ...reliableChange(PHQ9, sum.total, baselineTotal) };
}

/** To be asked as soon as the answer is given, before anything is scored or sent. */
export function selfHarmItem(answers: Values): SelfHarmItem {
  return selfHarmOf(numberOf(answers[SELF_HARM_QUESTION]));
}

function selfHarmOf(item: Answer | undefined): SelfHarmItem {
  if (item === null || item === undefined) return 'unknown';
  return item === 0 ? 'absent' : 'present';
}

function flagsOf(answers: Values, { value }: MeasureScore, before: number | null): readonly RedFlagId[] {
  const item = selfHarmItem(answers);
  const flags: RedFlagId[] = [];
  if (item === 'present') flags.push('RF-01');
  if (item === 'unknown') flags.push('RF-02');
  if (value !== null && (value >= SEVERE_FROM || hasRisen(value, before))) flags.push('RF-03');
  return flags;
}

function hasRisen(value: number, before: number | null): boolean {
  if (before === null) return false;
  const { direction, isMeaningful } = changeSince(PHQ9, value, before);
  return direction === 'worse' && isMeaningful === true;
}

export const PHQ9: MeasureType = {
  id: 'phq9',
  name: 'PHQ-9',
  plainName: 'Mood over two weeks',
  about: 'How low mood and what goes with it have bothered you.',
  owner: 'psychology',
  code: { system: 'http://loinc.org', code: '44261-6' },
  unit: null,
  range: [0, 27],
  decimals: 0,
  better: 'lower',
  entry: 'patient',
  recall: TWO_WEEKS,
  questions: QUESTIONS,
  bands: BANDS,
  bandSource: 'Kroenke and others 2001',
  meaningful: { points: 6, bothWays: true, source: 'Reliable change, NHS Talking Therapies' },
  everyDays: 28,
  windowDays: 14,
  version: 1,
  credit: FREE_TO_USE,
  caution:
    'Sleep, tiredness, appetite, concentration and slowness (items 3, 4, 5, 7 and 8) overlap with fibromyalgia and with effects of medicines.',
  score: (answers) => {
    const sum = scorePhq9({ items: numbersOf(QUESTIONS, answers) });
    return asMeasureScore(sum, sum.status === 'invalid' ? {} : { selfHarmItem: sum.selfHarmItem });
  },
  flagsOf,
};
