import type { Discipline } from '../access/strands.ts';
import type { Parameters } from '../interventions/parameters/common.ts';
import { choice, choices, count, date, number, text, yesNo } from '../interventions/parameters/common.ts';

const NEUROPATHIC_TOOLS = { dn4: 'DN4', lanss: 'S-LANSS', paindetect: 'painDETECT' };

const RHEUMATOLOGY = {
  diagnosis: text('diagnosis', 'Diagnosis', 500),
  diagnosedOn: { ...date('diagnosedOn', 'Diagnosis confirmed'), notFuture: true },
  diagnosedBy: text('diagnosedBy', 'Confirmed by', 200),
  explainedOn: { ...date('explainedOn', 'Explained to the patient'), notFuture: true },
  wpi: count('wpi', 'Widespread pain index (WPI)', [0, 19]),
  sss: count('sss', 'Symptom severity scale (SSS)', [0, 12]),
  painRegions: count('painRegions', 'Regions with pain', [0, 5]),
  durationMonths: count('durationMonths', 'At about this level for', [0, 1200], 'months'),
  criteriaOn: { ...date('criteriaOn', 'Asked on'), notFuture: true },
  coexisting: {
    type: 'rows',
    id: 'coexisting',
    label: 'Excluded or beside it',
    rowName: 'Condition',
    most: 20,
    columns: [
      text('condition', 'Condition', 100),
      choice('standing', 'Standing', { excluded: 'Excluded', present: 'Present', unclear: 'Being looked into' }),
      date('on', 'Date'),
    ],
  },
  bloods: {
    type: 'rows',
    id: 'bloods',
    label: 'Blood tests',
    rowName: 'Test',
    most: 20,
    columns: [
      text('test', 'Test', 60),
      date('on', 'Date'),
      text('value', 'Result', 40),
      text('unit', 'Unit', 20),
      text('comment', 'Comment', 200),
    ],
  },
  redFlagsChecked: choices('redFlagsChecked', 'Red flags looked for, and not found', {
    'weight-loss': 'Weight loss without a reason',
    fever: 'Fever or night sweats',
    'swollen-joints': 'Swollen joints, long morning stiffness',
    weakness: 'New weakness or numbness that spreads',
    'bladder-bowel': 'Bladder, bowel or saddle numbness',
    'cancer-history': 'Cancer in the past',
    'night-pain': 'Night pain that does not ease',
    'new-headache': 'New headache after 50, or jaw pain',
  }),
  redFlagsOn: { ...date('redFlagsOn', 'Looked for on'), notFuture: true },
  redFlagsNote: text('redFlagsNote', 'What was found', 500),
  monitoring: text('monitoring', 'Monitoring that is due', 500),
  letters: {
    type: 'rows',
    id: 'letters',
    label: 'Letters and fit notes',
    rowName: 'Letter',
    most: 20,
    columns: [text('what', 'What', 120), date('on', 'Date')],
  },
} as const satisfies Parameters;

const PAIN = {
  mechanisms: choices('mechanisms', 'Kind of pain', {
    nociplastic: 'Nociplastic',
    neuropathic: 'Neuropathic',
    nociceptive: 'Nociceptive',
  }),
  pattern: text('pattern', 'Where it is and what changes it', 1000),
  neuropathicTool: choice('neuropathicTool', 'Neuropathic questionnaire', NEUROPATHIC_TOOLS),
  neuropathicScore: count('neuropathicScore', 'Its score', [-1, 38]),
  implants: text('implants', 'Implants and metal', 500),
  bloodThinners: text('bloodThinners', 'Blood thinners and bleeding', 500),
  examinedOn: { ...date('examinedOn', 'Examined on'), notFuture: true },
  tried: {
    type: 'rows',
    id: 'tried',
    label: 'Tried before',
    rowName: 'Treatment',
    most: 20,
    columns: [text('what', 'What', 120), text('when', 'When', 40), text('outcome', 'What came of it', 200)],
  },
} as const satisfies Parameters;

const PHYSIOTHERAPY = {
  measuredOn: { ...date('measuredOn', 'Measured on'), notFuture: true },
  sixMinuteWalk: count('sixMinuteWalk', '6-minute walk', [0, 1000], 'm'),
  walkStoppedEarly: yesNo('walkStoppedEarly', 'Walk stopped early'),
  sitToStand: count('sitToStand', 'Sit to stand in 30 seconds', [0, 60]),
  gripRight: number('gripRight', 'Grip, right hand', [0, 100], 'kg'),
  gripLeft: number('gripLeft', 'Grip, left hand', [0, 100], 'kg'),
  beighton: count('beighton', 'Beighton score', [0, 9]),
  fearTool: choice('fearTool', 'Fear of movement, questionnaire', { tsk11: 'TSK-11', tsk17: 'TSK-17' }),
  fearScore: count('fearScore', 'Its score', [11, 68]),
  postExertional: yesNo('postExertional', 'Worse for a day or more after effort'),
  waterCautions: text('waterCautions', 'Reasons for care in water', 500),
  equipment: text('equipment', 'Aids and equipment', 500),
} as const satisfies Parameters;

const PSYCHOLOGY = {
  focus: choices('focus', 'What it is about', {
    catastrophising: 'Worst-case thoughts',
    'fear-of-movement': 'Fear of movement',
    pacing: 'Pacing, boom and bust',
    mood: 'Mood',
    sleep: 'Sleep',
    stress: 'Stress',
    values: 'What matters in life',
  }),
  copingThatHelps: text('copingThatHelps', 'Ways of coping that help', 1000),
  teamShouldKnow: text('teamShouldKnow', 'What the team should know', 1000),
  wordingAgreedOn: { ...date('wordingAgreedOn', 'Patient agreed to this wording'), notFuture: true },
  safetyLevel: choice('safetyLevel', 'Safety', { 'none-noted': 'Nothing noted', monitor: 'Monitor', act: 'Act now' }),
  safetyOn: { ...date('safetyOn', 'Safety looked at on'), notFuture: true },
} as const satisfies Parameters;

const NUTRITION = {
  pattern: choice('pattern', 'Way of eating now', {
    mixed: 'No pattern',
    mediterranean: 'Mediterranean',
    'anti-inflammatory': 'Plant-rich, little processed',
    vegetarian: 'Vegetarian',
    vegan: 'Vegan',
    other: 'Other',
  }),
  allergies: text('allergies', 'Allergies and intolerances', 500),
  weight: number('weight', 'Weight', [20, 350], 'kg'),
  height: number('height', 'Height', [100, 230], 'cm'),
  weightOn: { ...date('weightOn', 'Weighed on'), notFuture: true },
  hidesWeight: yesNo('hidesWeight', 'Patient does not want to see the weight'),
  vitaminD: number('vitaminD', 'Vitamin D', [0, 500], 'nmol/L'),
  ferritin: number('ferritin', 'Ferritin', [0, 5000], 'µg/L'),
  b12: number('b12', 'Vitamin B12', [0, 5000], 'ng/L'),
  magnesium: number('magnesium', 'Magnesium', [0, 5], 'mmol/L'),
  labsOn: { ...date('labsOn', 'Blood taken on'), notFuture: true },
  caffeine: count('caffeine', 'Caffeine a day', [0, 3000], 'mg'),
  alcohol: number('alcohol', 'Alcohol a week', [0, 200], 'units'),
  targets: text('targets', 'Targets', 500),
} as const satisfies Parameters;

const SLEEP = {
  sleepProblems: choices('sleepProblems', 'Problem', {
    insomnia: 'Insomnia',
    'restless-legs': 'Restless legs',
    'apnoea-suspected': 'Sleep apnoea suspected',
    'apnoea-confirmed': 'Sleep apnoea confirmed',
    'non-restorative': 'Sleep that does not refresh',
    circadian: 'Body clock',
  }),
  studyOn: { ...date('studyOn', 'Sleep study'), notFuture: true },
  ahi: number('ahi', 'Apnoea–hypopnoea index (AHI)', [0, 200], 'an hour'),
  cpap: text('cpap', 'CPAP', 200),
  epworth: count('epworth', 'Epworth sleepiness scale', [0, 24]),
  stopBang: count('stopBang', 'STOP-Bang', [0, 8]),
  isi: count('isi', 'Insomnia severity index', [0, 28]),
  restlessLegs: count('restlessLegs', 'Restless legs severity (IRLS)', [0, 40]),
  sleepFerritin: number('sleepFerritin', 'Ferritin', [0, 5000], 'µg/L'),
  askedOn: { ...date('askedOn', 'Asked on'), notFuture: true },
  drivingTalkedOn: { ...date('drivingTalkedOn', 'Sleepiness and driving talked about'), notFuture: true },
  bedroom: choices('bedroom', 'Bedroom', {
    dark: 'Dark',
    quiet: 'Quiet',
    cool: 'Cool',
    blackout: 'Blackout curtains',
    'white-noise': 'White noise',
    'weighted-blanket': 'Weighted blanket',
  }),
} as const satisfies Parameters;

const NEUROLOGY = {
  question: text('question', 'Question asked', 1000),
  signs: text('signs', 'Findings', 2000),
  tests: {
    type: 'rows',
    id: 'tests',
    label: 'Tests',
    rowName: 'Test',
    most: 20,
    columns: [text('test', 'Test', 100), date('on', 'Date'), text('result', 'Result', 300)],
  },
  neuropathicTool: choice('neuropathicTool', 'Neuropathic questionnaire', NEUROPATHIC_TOOLS),
  neuropathicScore: count('neuropathicScore', 'Its score', [-1, 38]),
  cognitionTool: text('cognitionTool', 'Cognition, test used', 60),
  cognitionScore: number('cognitionScore', 'Its score', [0, 100]),
  headachePlan: text('headachePlan', 'Headache plan', 1000),
  opinion: text('opinion', 'Opinion', 1000),
  dischargeTo: text('dischargeTo', 'Discharge to', 300),
} as const satisfies Parameters;

const COORDINATION = {
  accessNeeds: text('accessNeeds', 'Access and communication', 1000),
  transport: text('transport', 'Transport', 500),
  language: text('language', 'Language and interpreter', 100),
  contactTimes: text('contactTimes', 'When and how to make contact', 300),
  helpers: text('helpers', 'Who helps at home', 500),
  funding: text('funding', 'Funding', 500),
  contacts: {
    type: 'rows',
    id: 'contacts',
    label: 'Contacts made',
    rowName: 'Contact',
    most: 20,
    columns: [date('on', 'Date'), text('who', 'With whom', 100), text('what', 'What about', 200)],
  },
} as const satisfies Parameters;

/** What each discipline's findings may hold; the security rules hold the same bounds, which a test of theirs compares. */
export const FINDINGS_PARAMETERS = {
  rheumatology: RHEUMATOLOGY,
  pain: PAIN,
  physiotherapy: PHYSIOTHERAPY,
  psychology: PSYCHOLOGY,
  nutrition: NUTRITION,
  sleep: SLEEP,
  neurology: NEUROLOGY,
  coordination: COORDINATION,
} as const satisfies Readonly<Record<Discipline | 'coordination', Parameters>>;
