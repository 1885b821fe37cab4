import type { InterventionContent, InterventionStatus } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { Choice, ChoiceField, ChoicesField, Field, ScreeningField, TextField } from '../fields/field.ts';
import type { Screening } from '../fields/field.ts';
import type { FieldGroup, Form, FormContext, Remarks, Values } from '../fields/form.ts';
import type { InterventionType } from './intervention-type.ts';

/** What the form of an intervention depends on besides its type. */
export interface InterventionSurroundings {
  readonly goals: readonly Choice[];
  readonly problems: readonly Choice[];
  /** Whether chronic primary pain is among the problems: NICE NG193 speaks of nothing else. */
  readonly isPrimaryPain: boolean;
  /** What is in the plan, the one that is edited among it; for the question whether something is there twice. */
  readonly interventions?: readonly Pick<PlanRecord<InterventionContent>, 'id' | 'content'>[];
}

export const STATUSES: readonly (Choice & { readonly id: InterventionStatus })[] = [
  { id: 'planned', label: 'Planned' },
  { id: 'active', label: 'Active' },
  { id: 'paused', label: 'Paused' },
  { id: 'completed', label: 'Completed' },
  { id: 'stopped', label: 'Stopped' },
];

const NAME: TextField = { type: 'text', id: 'name', label: 'Name', limit: 500, lines: 'one', required: true };
const STATUS: ChoiceField = { type: 'choice', id: 'status', label: 'Status', choices: STATUSES, required: true };
const REASON: TextField = { type: 'text', id: 'reason', label: 'What it is for', limit: 500, lines: 'one' };
const STARTED: Field = { type: 'date', id: 'startedOn', label: 'From' };
const ENDED: Field = { type: 'date', id: 'endedOn', label: 'Until' };
const END_REASON: TextField = { type: 'text', id: 'endReason', label: 'Why it ended', limit: 500, lines: 'one' };
/** Asked once it has ended. */
const AT_THE_END = ['endReason', 'endCause'];
const SHARED_DECISION: TextField = {
  type: 'text',
  id: 'sharedDecision',
  label: 'How this was decided together',
  hint: 'Guidance advises against starting this. Which options were talked about, and what did the patient say?',
  limit: 1000,
  lines: 'many',
};

/** What the form of one intervention depends on. */
export interface OwnOfIntervention {
  /** It stands in the plan already: guidance speaks of starting, so an edit of what is taken asks for no decision. */
  readonly isInPlan?: boolean;
  readonly doubtsOf?: (values: Values) => Remarks;
}

/** The whole form of an intervention: what its type asks for, then why, when and with what. */
export function interventionForm(
  type: InterventionType | undefined,
  around: InterventionSurroundings,
  own: OwnOfIntervention = {},
): Form {
  const isAdvisedAgainst = type?.guidance === 'do-not-start' && around.isPrimaryPain;
  const needsDecision = isAdvisedAgainst && !own.isInPlan;
  const groups: FieldGroup[] = [
    ...(type ? [] : [{ title: '', fields: [NAME] }]),
    ...(type?.groups ?? []),
    ...(type?.screening ? [{ title: 'Before it starts', fields: [screeningField(type.screening)] }] : []),
    ...(isAdvisedAgainst ? [{ title: 'Decided together', fields: [SHARED_DECISION] }] : []),
    { title: 'Why and when', fields: [REASON, STATUS, STARTED, ENDED, END_REASON, ...linkFields(around)] },
  ];
  return {
    groups,
    fillIn: firstDayOf,
    withoutOf: ({ status }) => (status === 'stopped' || status === 'completed' ? [] : AT_THE_END),
    problemsOf: (values, context) => ({
      ...type?.problemsOf?.(values, context),
      ...datesProblem(values),
      ...startProblems(values, type, needsDecision),
    }),
    doubtsOf: (values, context) => ({
      ...type?.doubtsOf?.(values, context),
      ...dateDoubt(values, context),
      ...own.doubtsOf?.(values),
    }),
  };
}

/** What is active began some day, most often on the day that it is written down. */
const firstDayOf: NonNullable<Form['fillIn']> = (field, { status, startedOn }, { today }) =>
  field === 'status' && status === 'active' && !startedOn ? { startedOn: today } : {};

export function screeningField(questions: readonly Choice[]): ScreeningField {
  return { type: 'screening', id: 'screening', label: 'Screening', questions };
}

/** How many questions of a screening nobody has answered. */
export function unansweredIn(questions: readonly Choice[], screening: unknown): number {
  const answers = (screening ?? {}) as Screening;
  return questions.filter(({ id }) => !answers[id]?.answer).length;
}

/** What a screening was answered yes to, with the remarks: whoever reads the card has to know. */
export function flaggedIn(questions: readonly Choice[], screening: unknown): readonly string[] {
  const answers = (screening ?? {}) as Screening;
  return questions
    .filter(({ id }) => answers[id]?.answer === 'yes')
    .map(({ id, label }) => [label, answers[id]?.remark].filter(Boolean).join(': '));
}

function linkFields({ goals, problems }: InterventionSurroundings): readonly ChoicesField[] {
  const links: readonly ChoicesField[] = [
    { type: 'choices', id: 'goalIds', label: 'Goals it serves', choices: goals, most: 10 },
    { type: 'choices', id: 'problemIds', label: 'Problems it is for', choices: problems, most: 10 },
  ];
  return links.filter(({ choices }) => choices.length > 0);
}

function datesProblem({ startedOn, endedOn, status, endReason }: Values): Remarks {
  if (typeof startedOn === 'string' && typeof endedOn === 'string' && endedOn < startedOn) {
    return { endedOn: 'This lies before the start.' };
  }
  if (status === 'stopped' && !endReason) return { endReason: 'Please say in a few words why it was stopped.' };
  if ((status === 'stopped' || status === 'completed') && !endedOn) return { endedOn: 'Please give the last day.' };
  return {};
}

function startProblems(values: Values, type: InterventionType | undefined, needsDecision: boolean): Remarks {
  const isStarting = values['status'] === 'active';
  const open = type?.screening ? unansweredIn(type.screening, values['screening']) : 0;
  return {
    ...(isStarting &&
      open > 0 && {
        screening: `${open === 1 ? 'One answer is' : `${open} answers are`} missing before it can start.`,
      }),
    ...(isStarting && !values['startedOn'] && { startedOn: 'Please give the first day.' }),
    ...((isStarting || values['status'] === 'planned') &&
      needsDecision &&
      !values['sharedDecision'] && { sharedDecision: 'Please say how this was decided before it goes into the plan.' }),
  };
}

function dateDoubt({ startedOn, status }: Values, { today }: FormContext): Remarks {
  const isAhead = status === 'active' && typeof startedOn === 'string' && startedOn > today;
  return isAhead ? { startedOn: 'This day is still to come, and the status says active. Is that right?' } : {};
}
