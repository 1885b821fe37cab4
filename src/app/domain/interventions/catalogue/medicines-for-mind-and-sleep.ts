import type { MedicineEntry } from '../medicine-type.ts';

const CAPSULE = { form: 'capsule' };
const AT_NIGHT = { times: ['night'] };

/** Antidepressants, what calms and what helps people to sleep. */
export const FOR_MIND_AND_SLEEP: readonly MedicineEntry[] = [
  {
    code: 'med.sertraline',
    name: 'Sertraline',
    disciplines: ['rheumatology', 'psychology'],
    snomed: '777521008',
    daily: [25, 200],
  },
  {
    code: 'med.citalopram',
    name: 'Citalopram',
    disciplines: ['rheumatology', 'psychology'],
    snomed: '775266004',
    daily: [10, 40],
    note: 'Over 65 years of age please check more than 20 mg a day.',
  },
  {
    code: 'med.fluoxetine',
    name: 'Fluoxetine',
    disciplines: ['rheumatology', 'psychology'],
    snomed: '776003008',
    daily: [10, 60],
    begins: CAPSULE,
  },
  { code: 'med.fluvoxamine', name: 'Fluvoxamine', disciplines: ['psychology'] },
  {
    code: 'med.venlafaxine',
    name: 'Venlafaxine',
    disciplines: ['psychology', 'pain'],
    snomed: '777926007',
    daily: [37.5, 375],
  },
  {
    code: 'med.mirtazapine',
    name: 'Mirtazapine',
    disciplines: ['psychology'],
    daily: [7.5, 45],
    begins: AT_NIGHT,
  },
  {
    code: 'med.bupropion',
    name: 'Bupropion',
    disciplines: ['psychology'],
    snomed: '774938006',
    daily: [75, 300],
    note: 'Licensed in the UK for stopping smoking.',
  },
  {
    code: 'med.moclobemide',
    name: 'Moclobemide (MAOI)',
    plainName: 'Moclobemide',
    disciplines: ['psychology'],
  },
  { code: 'med.phenelzine', name: 'Phenelzine (MAOI)', plainName: 'Phenelzine', disciplines: ['psychology'] },
  {
    code: 'med.diazepam',
    name: 'Diazepam',
    disciplines: ['pain', 'psychology'],
    snomed: '775545008',
    daily: [2, 30],
  },
  { code: 'med.quetiapine', name: 'Quetiapine', disciplines: ['psychology'] },
  {
    code: 'med.zopiclone',
    name: 'Zopiclone',
    disciplines: ['sleep'],
    snomed: '777992004',
    daily: [3.75, 7.5],
    begins: AT_NIGHT,
  },
  { code: 'med.promethazine', name: 'Promethazine', disciplines: ['rheumatology', 'pain'], begins: AT_NIGHT },
  {
    code: 'med.melatonin',
    name: 'Melatonin (prolonged release)',
    plainName: 'Melatonin',
    disciplines: ['sleep'],
    snomed: '776664000',
    daily: [1, 10],
    begins: { ...AT_NIGHT, form: 'modified-release' },
  },
];
