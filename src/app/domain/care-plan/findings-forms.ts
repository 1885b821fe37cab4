import type { Discipline, Strand } from '../access/strands.ts';
import type { Field } from '../fields/field.ts';
import type { FieldGroup, Form, Remarks, Values } from '../fields/form.ts';
import { ask } from '../interventions/parameters/common.ts';
import { FINDINGS_PARAMETERS } from './findings-parameters.ts';

const { rheumatology, pain, physiotherapy, psychology, nutrition, sleep, neurology, coordination } =
  FINDINGS_PARAMETERS;

const NEUROPATHIC_RANGES = { hint: 'DN4 0 to 10, S-LANSS 0 to 24, painDETECT −1 to 38.' };

/** What each discipline finds and measures, as it is asked for; the texts of its section say the rest. */
export const FINDINGS_FORMS: Readonly<Record<Discipline | 'coordination', Form>> = {
  rheumatology: formOf([
    group('Diagnosis', [
      rheumatology.diagnosis,
      rheumatology.diagnosedOn,
      rheumatology.diagnosedBy,
      rheumatology.explainedOn,
    ]),
    group('2016 criteria', [
      rheumatology.wpi,
      rheumatology.sss,
      ask(rheumatology.painRegions, {
        hint: 'Of five: left and right above and below the waist, and along the spine. Jaw, chest and abdomen do not count.',
      }),
      ask(rheumatology.durationMonths, { usual: [0, 600] }),
      rheumatology.criteriaOn,
    ]),
    folded('Red flags', [rheumatology.redFlagsChecked, rheumatology.redFlagsOn, rheumatology.redFlagsNote]),
    folded('Other conditions', [rheumatology.coexisting]),
    folded('Blood tests', [rheumatology.bloods, rheumatology.monitoring]),
    folded('Letters', [rheumatology.letters]),
  ]),
  pain: formOf([
    group('', [pain.pattern, pain.mechanisms, pain.examinedOn]),
    group('Before a procedure', [pain.implants, pain.bloodThinners]),
    folded('Neuropathic pain', [pain.neuropathicTool, ask(pain.neuropathicScore, NEUROPATHIC_RANGES)]),
    folded('Tried before', [pain.tried]),
  ]),
  physiotherapy: formOf([
    group('Baseline', [
      physiotherapy.measuredOn,
      ask(physiotherapy.sixMinuteWalk, { usual: [50, 800] }),
      physiotherapy.walkStoppedEarly,
      ask(physiotherapy.sitToStand, { usual: [0, 30] }),
      ask(physiotherapy.gripRight, { usual: [2, 60] }),
      ask(physiotherapy.gripLeft, { usual: [2, 60] }),
      physiotherapy.beighton,
    ]),
    group('After effort', [physiotherapy.postExertional]),
    folded('Fear of movement', [physiotherapy.fearTool, physiotherapy.fearScore]),
    folded('Water and equipment', [physiotherapy.waterCautions, physiotherapy.equipment]),
  ]),
  psychology: formOf([
    group('Shared with the team', [
      psychology.focus,
      psychology.copingThatHelps,
      ask(psychology.teamShouldKnow, {
        hint: 'In words that the patient has agreed to. Everybody on the plan reads them.',
      }),
      psychology.wordingAgreedOn,
    ]),
    folded('Safety', [
      ask(psychology.safetyLevel, { hint: 'The level alone: what lies behind it belongs in the restricted notes.' }),
      psychology.safetyOn,
    ]),
  ]),
  nutrition: formOf([
    group('Eating now', [
      nutrition.pattern,
      nutrition.allergies,
      nutrition.caffeine,
      nutrition.alcohol,
      nutrition.targets,
    ]),
    folded('Weight', [
      ask(nutrition.weight, { usual: [40, 160] }),
      ask(nutrition.height, { usual: [140, 200] }),
      nutrition.weightOn,
      nutrition.hidesWeight,
    ]),
    folded('Blood tests', [
      ask(nutrition.vitaminD, { usual: [10, 250] }),
      ask(nutrition.ferritin, { usual: [5, 500] }),
      ask(nutrition.b12, { usual: [100, 2000] }),
      ask(nutrition.magnesium, { usual: [0.5, 1.2] }),
      nutrition.labsOn,
    ]),
  ]),
  sleep: formOf([
    group('Nights', [sleep.sleepProblems, sleep.bedroom]),
    group('Scores', [sleep.epworth, sleep.stopBang, sleep.isi, sleep.restlessLegs, sleep.askedOn]),
    folded('Sleep study', [sleep.studyOn, ask(sleep.ahi, { usual: [0, 100] }), sleep.cpap]),
    folded('Blood and driving', [ask(sleep.sleepFerritin, { usual: [5, 500] }), sleep.drivingTalkedOn]),
  ]),
  neurology: formOf([
    group('', [neurology.question, neurology.signs, neurology.opinion]),
    folded('Tests', [neurology.tests]),
    folded('Scores', [
      neurology.neuropathicTool,
      ask(neurology.neuropathicScore, NEUROPATHIC_RANGES),
      neurology.cognitionTool,
      neurology.cognitionScore,
    ]),
    folded('Next', [neurology.headachePlan, neurology.dischargeTo]),
  ]),
  coordination: formOf([
    group('What is needed', [
      coordination.accessNeeds,
      coordination.language,
      coordination.transport,
      coordination.contactTimes,
      coordination.helpers,
      coordination.funding,
    ]),
    folded('Contacts made', [coordination.contacts]),
  ]),
};

/** Undefined for the patient, who says how things are in their own section. */
export function findingsFormOf(strand: Strand): Form | undefined {
  return strand === 'patient' ? undefined : FINDINGS_FORMS[strand];
}

function formOf(groups: readonly FieldGroup[]): Form {
  return { groups, problemsOf: scoreProblems };
}

function group(title: string, fields: readonly Field[]): FieldGroup {
  return { title, fields: fields.map(asBox) };
}

function folded(title: string, fields: readonly Field[]): FieldGroup {
  return { ...group(title, fields), optional: true };
}

/** Long texts are typed in a box, short ones on a line. */
function asBox(field: Field): Field {
  return field.type === 'text' ? { ...field, lines: field.limit > 300 ? 'many' : 'one' } : field;
}

const SCORE_RANGES: Readonly<Record<string, readonly [field: string, min: number, max: number]>> = {
  dn4: ['neuropathicScore', 0, 10],
  lanss: ['neuropathicScore', 0, 24],
  paindetect: ['neuropathicScore', -1, 38],
  tsk11: ['fearScore', 11, 44],
  tsk17: ['fearScore', 17, 68],
};

/** A score is held against the range of the questionnaire that it is of. */
function scoreProblems(values: Values): Remarks {
  const remarks: Record<string, string> = {};
  for (const [toolField, scoreField] of [
    ['neuropathicTool', 'neuropathicScore'],
    ['fearTool', 'fearScore'],
  ] as const) {
    const [tool, score] = [values[toolField], values[scoreField]];
    if (typeof score !== 'number') continue;
    if (typeof tool !== 'string') remarks[toolField] = 'Please say which questionnaire the score is of.';
    const [, min, max] = (typeof tool === 'string' && SCORE_RANGES[tool]) || ['', -Infinity, Infinity];
    if (score < min || score > max) remarks[scoreField] = `${min} to ${max} in this questionnaire.`;
  }
  return remarks;
}
