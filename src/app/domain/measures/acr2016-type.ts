import type { Values } from '../fields/form.ts';
import type { Acr2016Inputs } from './acr2016.ts';
import { ACR2016_BANDS, scoreAcr2016 } from './acr2016.ts';
import { PAIN_SITES } from './acr2016-sites.ts';
import type { MeasureQuestion, MeasureScore, MeasureType } from './measure-type.ts';
import { inSteps, stepsFrom, yesOrNoQuestion } from './questions.ts';
import { INVALID_SCORE, numberOf, yesOrNo } from './raw-answers.ts';

const SEVERITY = stepsFrom(0, [
  'No problem',
  'Slight or mild; comes and goes',
  'Moderate; often there',
  'Severe; there all the time and upsets daily life',
]);

const QUESTIONS: readonly MeasureQuestion[] = [
  {
    field: {
      type: 'choices',
      id: 'painSites',
      label: 'Painful areas',
      choices: PAIN_SITES.map(({ id, label }) => ({ id, label })),
    },
    ask: 'Where did you have pain in the last 7 days? Choose every place.',
    anchors: null,
  },
  yesOrNoQuestion(
    'noPainfulSites',
    'No painful areas',
    'You chose no place. Is it right that none of them hurt in the last 7 days?',
  ),
  inSteps('fatigue', 'Tiredness', 'In the last 7 days, how much trouble was tiredness?', SEVERITY),
  inSteps(
    'wakingUnrefreshed',
    'Waking unrefreshed',
    'In the last 7 days, how much trouble was waking up without feeling rested?',
    SEVERITY,
  ),
  inSteps(
    'cognitive',
    'Thinking or memory',
    'In the last 7 days, how much trouble did you have with thinking or remembering?',
    SEVERITY,
  ),
  yesOrNoQuestion('headaches', 'Headaches', 'In the last 6 months, have you had headaches?'),
  yesOrNoQuestion(
    'lowerAbdominalPain',
    'Pain or cramps low in the tummy',
    'In the last 6 months, have you had pain or cramps low in the tummy?',
  ),
  yesOrNoQuestion('depression', 'Depression', 'In the last 6 months, have you had depression?'),
  yesOrNoQuestion(
    'atLeast3Months',
    'For three months',
    'Have pain and these symptoms been at about this level for at least 3 months?',
  ),
];

/** No place counts as an answer only where the person says so. */
function inputsOf(answers: Values): Acr2016Inputs | null {
  const sites = answers['painSites'] ?? [];
  if (!Array.isArray(sites)) return null;
  const isAnswered = sites.length > 0 || answers['noPainfulSites'] === true;
  return {
    painSites: isAnswered ? sites.map(String) : null,
    fatigue: numberOf(answers['fatigue']),
    wakingUnrefreshed: numberOf(answers['wakingUnrefreshed']),
    cognitive: numberOf(answers['cognitive']),
    headaches: yesOrNo(answers['headaches']),
    lowerAbdominalPain: yesOrNo(answers['lowerAbdominalPain']),
    depression: yesOrNo(answers['depression']),
    atLeast3Months: yesOrNo(answers['atLeast3Months']),
  };
}

function score(answers: Values): MeasureScore {
  const inputs = inputsOf(answers);
  if (!inputs) return INVALID_SCORE;
  const acr = scoreAcr2016(inputs);
  if (acr.status === 'invalid') return INVALID_SCORE;
  const { status, fs, band, wpi, regions, sss, generalisedPain = null } = acr;
  const missing = Object.values(inputs).filter((answer) => answer === null).length;
  const figures = { wpi, regions, generalisedPain, sss, meetsCriteria: acr.meetsCriteria };
  return { status, value: fs, band, missing, figures };
}

function hasSites({ painSites }: Values): boolean {
  return Array.isArray(painSites) && painSites.length > 0;
}

export const ACR2016: MeasureType = {
  id: 'acr2016',
  name: '2016 survey criteria',
  plainName: 'Where it hurts and how it shows',
  about: 'How widespread your pain is, and how much tiredness, poor sleep and foggy thinking come with it.',
  owner: 'rheumatology',
  code: null,
  unit: null,
  range: [0, 31],
  decimals: 0,
  better: 'lower',
  entry: 'patient',
  recall: '',
  questions: QUESTIONS,
  bands: ACR2016_BANDS,
  bandSource: 'Wolfe and others 2015',
  meaningful: null,
  everyDays: 182,
  windowDays: 56,
  version: 1,
  credit:
    'After the criteria of Wolfe F and others, Semin Arthritis Rheum 2016;46:319-329; questions in our own words.',
  caution:
    'Answered by the person alone, it is not valid for a diagnosis: a clinician decides. It does not rule out other illness.',
  notAsked: (answers) => (hasSites(answers) ? ['noPainfulSites'] : []),
  score,
};
