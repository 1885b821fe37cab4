import type { Parameters } from './common.ts';
import { choice, choices, count, date, number, score, text, yesNo } from './common.ts';

const WHAT = { ...text('what', 'What was noticed', 200), lines: 'one', required: true } as const;
const SEVERITY = choice('severity', 'How much', { 0: 'None any more', 1: 'Mild', 2: 'Moderate', 3: 'Severe' });
const ACTION = { ...text('action', 'What was done', 200), lines: 'one' } as const;

/** Amounts here are per dose: how many doses a day make is a matter of `times`. */
export const MEDICINE_PARAMETERS = {
  dose: number('dose', 'Dose each time', [0.001, 100_000]),
  unit: choice('unit', 'Unit', {
    mg: 'mg',
    micrograms: 'micrograms',
    g: 'g',
    ml: 'ml',
    tablet: 'tablets or capsules',
    'mg/h': 'mg an hour (patch)',
    'micrograms/h': 'micrograms an hour (patch)',
  }),
  times: choices('times', 'When', { morning: 'Morning', noon: 'Noon', evening: 'Evening', night: 'Night' }),
  prn: yesNo('prn', 'Only when needed'),
  form: choice('form', 'Form', {
    tablet: 'Tablet',
    capsule: 'Capsule',
    'modified-release': 'Modified-release tablet or capsule',
    liquid: 'Liquid',
    patch: 'Patch',
    gel: 'Gel or cream',
    injection: 'Injection',
    spray: 'Spray',
    other: 'Other',
  }),
  route: choice('route', 'How it is taken', {
    oral: 'By mouth',
    sublingual: 'Under the tongue',
    skin: 'On the skin',
    injection: 'By injection',
    nasal: 'Into the nose',
    rectal: 'Into the rectum',
    other: 'Another way',
  }),
  dosage: { ...text('dosage', 'Dosage as written', 1000), lines: 'one' },
  taper: {
    type: 'rows',
    id: 'taper',
    label: 'Dose steps',
    hint: 'Up or down. Each dose counts from its day on; 0 is none.',
    rowName: 'Step',
    most: 20,
    columns: [
      { ...date('date', 'From'), required: true },
      { ...number('dose', 'Dose each time', [0, 100_000]), required: true },
    ],
  },
  onHoldFrom: date('onHoldFrom', 'On hold from'),
  onHoldUntil: { ...date('onHoldUntil', 'Last day of the hold') },
  onHoldReason: { ...text('onHoldReason', 'Why it is on hold', 300), lines: 'one' },
  benefit: score('benefit', 'Benefit', 'As the patient sees it: 0 none, 10 all that was hoped for.'),
  sideEffects: {
    type: 'rows',
    id: 'sideEffects',
    label: 'Side effects',
    rowName: 'Side effect',
    most: 20,
    columns: [WHAT, SEVERITY, date('from', 'From'), date('to', 'Until'), ACTION],
  },
  lastConfirmedOn: { ...date('lastConfirmedOn', 'Last confirmed with the patient'), notFuture: true },
  prescriber: { ...text('prescriber', 'Prescriber', 200), lines: 'one' },
  otc: yesNo('otc', 'Bought without a prescription'),
  lastPrescribedOn: date('lastPrescribedOn', 'Last prescribed'),
  prescriptions: count('prescriptions', 'Prescriptions', [1, 1000]),
  endCause: choice('endCause', 'Main reason for stopping', {
    'no-benefit': 'No benefit',
    'side-effect': 'Side effect',
    interaction: 'Interaction',
    'patient-choice': 'The patient’s choice',
    completed: 'Completed',
    other: 'Other',
  }),
} as const satisfies Parameters;
