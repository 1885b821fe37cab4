import type { Parameters } from './common.ts';
import { choice, text, yesNo } from './common.ts';
import { MEDICINE_PARAMETERS } from './medicine.ts';

const { benefit, dose, endCause, lastConfirmedOn, prn, sideEffects, times } = MEDICINE_PARAMETERS;

export const SUPPLEMENT_PARAMETERS = {
  product: { ...text('product', 'Product', 200), lines: 'one' },
  ingredient: { ...text('ingredient', 'Active ingredient', 200), lines: 'one' },
  dose,
  unit: choice('unit', 'Unit', {
    mg: 'mg',
    micrograms: 'micrograms',
    g: 'g',
    ml: 'ml',
    tablet: 'tablets or capsules',
  }),
  times,
  prn,
  benefit,
  sideEffects,
  lastConfirmedOn,
  toldPrescriber: yesNo('toldPrescriber', 'The prescriber knows of it'),
  reasons: { ...text('reasons', 'Why the patient takes it', 500), lines: 'one' },
  prescriberReason: { ...text('prescriberReason', 'The prescriber’s reason for a higher dose', 300), lines: 'one' },
  endCause,
} as const satisfies Parameters;
