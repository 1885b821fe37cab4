import type { Parameters } from './common.ts';
import { choice, count, date, number, text, yesNo } from './common.ts';

/** Stimulation by magnet or current, of the brain, a nerve or a needle. */
const STIMULATION = {
  target: choice('target', 'Target', {
    'left-m1': 'Left motor cortex (M1)',
    'right-m1': 'Right motor cortex (M1)',
    'left-dlpfc': 'Left dorsolateral prefrontal cortex',
    'right-dlpfc': 'Right dorsolateral prefrontal cortex',
    other: 'Other',
  }),
  coil: choice('coil', 'Coil', {
    'figure-of-eight': 'Figure of eight',
    circular: 'Circular',
    'double-cone': 'Double cone',
    h: 'H coil',
    other: 'Other',
  }),
  frequencyHz: number('frequencyHz', 'Frequency', [0.1, 50], 'Hz'),
  intensityPercent: number('intensityPercent', 'Intensity', [40, 130], '% of motor threshold'),
  thresholdPercent: number('thresholdPercent', 'Motor threshold', [1, 100], '% of output'),
  thresholdOn: { ...date('thresholdOn', 'Threshold measured on'), notFuture: true },
  pulses: count('pulses', 'Pulses a session', [100, 10_000]),
  trains: count('trains', 'Trains', [1, 1000]),
  trainSeconds: number('trainSeconds', 'Length of a train', [0.1, 3600], 'seconds'),
  gapSeconds: number('gapSeconds', 'Between trains', [0, 600], 'seconds'),
  currentMa: number('currentMa', 'Current', [0.1, 100], 'mA'),
  pulseWidthMicroseconds: number('pulseWidthMicroseconds', 'Pulse width', [1, 2000], 'microseconds'),
} as const satisfies Parameters;

const INFUSION = {
  route: choice('route', 'Route', {
    intravenous: 'Into a vein',
    subcutaneous: 'Under the skin',
    intramuscular: 'Into a muscle',
    intranasal: 'Into the nose',
    sublingual: 'Under the tongue',
    oral: 'By mouth',
  }),
  doseMgPerKg: number('doseMgPerKg', 'Bolus', [0, 5], 'mg/kg'),
  rateMgPerKgPerHour: number('rateMgPerKgPerHour', 'Rate', [0.01, 5], 'mg/kg an hour'),
  weightKg: number('weightKg', 'Body weight', [20, 300], 'kg'),
  totalMg: number('totalMg', 'Total dose a session', [0.1, 2000], 'mg'),
  baselineSystolic: count('baselineSystolic', 'Upper blood pressure', [50, 300], 'mmHg'),
  baselineDiastolic: count('baselineDiastolic', 'Lower blood pressure', [20, 200], 'mmHg'),
  baselinePulse: count('baselinePulse', 'Pulse', [20, 250], 'a minute'),
  baselineSpo2: count('baselineSpo2', 'Oxygen saturation', [50, 100], '%'),
  observedOn: { ...date('observedOn', 'Measured on'), notFuture: true },
  liverTest: text('liverTest', 'Liver blood test', 200),
  liverTestOn: { ...date('liverTestOn', 'Liver test taken on'), notFuture: true },
  escortAgreed: yesNo('escortAgreed', 'Somebody takes the patient home'),
  noDrivingAgreed: yesNo('noDrivingAgreed', 'Not driving until the next day is agreed'),
  offLabelConsent: yesNo('offLabelConsent', 'Consent to use outside the licence'),
  relapsePlan: text('relapsePlan', 'If the pain comes back', 500),
} as const satisfies Parameters;

const INJECTION = {
  region: text('region', 'Site or nerve', 300),
  side: choice('side', 'Side', { left: 'Left', right: 'Right', both: 'Both', middle: 'Middle' }),
  imaging: choice('imaging', 'Guided by', {
    ultrasound: 'Ultrasound',
    'x-ray': 'X-ray',
    landmarks: 'Landmarks',
  }),
  agent: text('agent', 'What is injected', 200),
  agentMg: number('agentMg', 'Dose', [0.01, 2000], 'mg'),
  kit: text('kit', 'Kit', 100),
  drawnMl: number('drawnMl', 'Blood drawn', [1, 500], 'ml'),
  volumeMl: number('volumeMl', 'Volume injected', [0.1, 60], 'ml'),
  plateletMultiple: number('plateletMultiple', 'Platelets, as a multiple of blood', [0.1, 20]),
  holdWhat: text('holdWhat', 'Medicines and supplements to hold', 300),
  holdFrom: date('holdFrom', 'Hold from'),
  holdUntil: date('holdUntil', 'Hold until'),
} as const satisfies Parameters;

const NEEDLES = {
  points: text('points', 'Points', 500),
  needles: count('needles', 'Needles', [1, 100]),
  /** Of a professional's time in the whole course. */
  hours: number('hours', 'Hours in all', [0.25, 40], 'hours'),
} as const satisfies Parameters;

/**
 * What treatments are given with, in one dictionary: a further treatment chooses from it, and the security rules need not
 * know which.
 */
export const TREATMENT_PARAMETERS = {
  ...STIMULATION,
  ...INFUSION,
  ...INJECTION,
  ...NEEDLES,
  durationMinutes: count('durationMinutes', 'Length of a session', [1, 600], 'minutes'),
} as const satisfies Parameters;
