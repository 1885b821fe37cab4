import { totalMeasure } from './total-measure.ts';

const QUARTERLY = { everyDays: 91, windowDays: 28 };
const NO_BANDS = { bands: [], bandSource: null };

export const ESS = totalMeasure({
  id: 'ess',
  name: 'Epworth (ESS)',
  plainName: 'Sleepiness in the day',
  about: 'How easily you fall asleep during the day.',
  owner: 'sleep',
  range: [0, 24],
  better: 'lower',
  bands: [
    { id: 'lower-normal', label: 'lower normal', from: 0 },
    { id: 'higher-normal', label: 'higher normal', from: 6 },
    { id: 'mild', label: 'mild excess', from: 11 },
    { id: 'moderate', label: 'moderate excess', from: 13 },
    { id: 'severe', label: 'severe excess', from: 16 },
  ],
  bandSource: 'Cut-offs of the Epworth scale; others are in use',
  meaningful: { points: 2, source: 'Commonly quoted; not settled', isProvisional: true },
  ...QUARTERLY,
});

export const PSEQ = totalMeasure({
  id: 'pseq',
  name: 'PSEQ',
  plainName: 'Confidence in spite of pain',
  about: 'How confident you are to do things in spite of pain.',
  owner: 'psychology',
  range: [0, 60],
  better: 'higher',
  ...NO_BANDS,
  meaningful: { points: 6.48, source: 'Suzuki and others 2020; Chiarotto and others 2016 give 5.5 to 6.5' },
  ...QUARTERLY,
});

export const TSK11 = totalMeasure({
  id: 'tsk11',
  name: 'TSK-11',
  plainName: 'Fear of movement',
  about: 'How much you fear that movement does harm.',
  owner: 'physiotherapy',
  range: [11, 44],
  better: 'lower',
  ...NO_BANDS,
  meaningful: { points: 4, source: 'Woby and others 2005' },
  ...QUARTERLY,
});

export const PCS = totalMeasure({
  id: 'pcs',
  name: 'PCS',
  plainName: 'Worst-case thoughts about pain',
  about: 'How much pain takes over your thoughts.',
  owner: 'psychology',
  range: [0, 52],
  better: 'lower',
  ...NO_BANDS,
  meaningful: { points: 6.48, source: 'Suzuki and others 2020; about 38% is quoted as well' },
  caution: '30 or more is often called high; that line is not settled.',
  ...QUARTERLY,
});
