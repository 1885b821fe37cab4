import { CHECKIN_PARAMETERS } from '../care-plan/checkin-form.ts';
import type { MeasureQuestion } from './measure-type.ts';

type Asked = readonly [id: keyof typeof CHECKIN_PARAMETERS, ask: string, lowest: string, highest: string];

const ASKED: readonly Asked[] = [
  ['pain', 'How much pain did you have today?', 'no pain', 'as bad as you can imagine'],
  ['fatigue', 'How tired were you today?', 'not tired', 'completely worn out'],
  ['sleep', 'How much trouble did you have sleeping last night?', 'no trouble', 'no sleep at all'],
  ['mood', 'How low was your mood today?', 'not low', 'as low as it gets'],
  ['fog', 'How foggy was your thinking today?', 'clear', 'too foggy to follow anything'],
  ['managed', 'How much of what you wanted to do did you manage?', 'nothing', 'all of it'],
];

export const CHECKIN_QUESTIONS: readonly MeasureQuestion[] = ASKED.map(([id, ask, lowest, highest]) => ({
  field: CHECKIN_PARAMETERS[id],
  ask,
  anchors: [lowest, highest],
}));
