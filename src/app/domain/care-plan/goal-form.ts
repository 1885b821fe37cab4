import type { Strand } from '../access/strands.ts';
import type { Choice, ChoiceField, Field, NumberField } from '../fields/field.ts';
import type { FieldGroup, Form, Remarks, Values } from '../fields/form.ts';
import type { GoalAchievement, GoalContent, GoalLifecycle } from './goal.ts';
import { GOAL_LEVELS } from './goal-scaling.ts';
import { LEAD_CHOICES } from './problem-lead.ts';

export const GOAL_TYPES: readonly (Choice & { readonly id: GoalContent['type'] })[] = [
  { id: 'patient', label: 'The patient’s own' },
  { id: 'clinical', label: 'The team’s' },
];

export const LIFECYCLES: readonly (Choice & { readonly id: GoalLifecycle })[] = [
  { id: 'proposed', label: 'Proposed' },
  { id: 'accepted', label: 'Agreed' },
  { id: 'active', label: 'Being worked on' },
  { id: 'on-hold', label: 'On hold' },
  { id: 'completed', label: 'Finished' },
  { id: 'cancelled', label: 'Given up' },
];

export const ACHIEVEMENTS: readonly (Choice & { readonly id: GoalAchievement })[] = [
  { id: 'in-progress', label: 'On the way' },
  { id: 'improving', label: 'Getting closer' },
  { id: 'no-change', label: 'No change' },
  { id: 'worsening', label: 'Further away' },
  { id: 'achieved', label: 'Reached' },
  { id: 'not-achieved', label: 'Not reached' },
];

/** What can be said of a goal beside its core; the security rules hold the same bounds. */
const WIDEST = { min: -1e6, max: 1e6, unit: '', hint: '' };
const TYPE: ChoiceField = {
  type: 'choice',
  id: 'type',
  label: 'Whose goal it is',
  choices: GOAL_TYPES,
  required: true,
  initial: 'patient',
};
const ACHIEVEMENT: ChoiceField = { type: 'choice', id: 'achievement', label: 'How far it is', choices: ACHIEVEMENTS };
const PROGRESS: Field = { type: 'text', id: 'progress', label: 'In words', limit: 1000, lines: 'many' };
const SCORE: NumberField = {
  type: 'number',
  id: 'gasScore',
  label: 'Level reached',
  hint: 'From -2, much less than expected, over 0, as expected, to 2, much more.',
  unit: '',
  min: -2,
  max: 2,
  whole: true,
};
const TARGET: readonly Field[] = [
  {
    type: 'text',
    id: 'target',
    label: 'Target',
    hint: 'What it looks like when it is reached.',
    limit: 200,
    lines: 'one',
  },
  { type: 'text', id: 'measure', label: 'How it is measured', limit: 200, lines: 'one' },
  { type: 'number', id: 'baseline', label: 'At the beginning', ...WIDEST },
  { type: 'number', id: 'targetValue', label: 'Wanted', ...WIDEST },
  { type: 'text', id: 'unit', label: 'Unit', limit: 30, lines: 'one' },
];
const STEPS: Field = {
  type: 'rows',
  id: 'steps',
  label: 'Steps',
  rowName: 'Step',
  most: 12,
  columns: [
    { type: 'text', id: 'text', label: 'Step', limit: 200, required: true },
    { type: 'yes-no', id: 'done', label: 'Done' },
  ],
};
const LEVELS: readonly Field[] = GOAL_LEVELS.map(({ field, score, label }) => ({
  type: 'text',
  id: field,
  label: `${label} (${score > 0 ? `+${score}` : score})`,
  limit: 300,
  lines: 'one',
}));

/** What the form of a goal depends on besides itself. */
export interface GoalSurroundings {
  readonly problems: readonly Choice[];
  /** Who leads a new one unless another is chosen. */
  readonly ownStrand?: Strand;
}

/** All of a goal but whose it is, which stays as it was when it was added. */
export function goalForm({ problems }: GoalSurroundings): Form {
  return formWith([], undefined, problems);
}

export function newGoalForm({ problems, ownStrand }: GoalSurroundings): Form {
  return formWith([TYPE], ownStrand, problems);
}

/** What every discipline may say of any goal. */
export const GOAL_PROGRESS_FORM: Form = { groups: [{ title: '', fields: [ACHIEVEMENT, PROGRESS, SCORE] }] };

function formWith(first: readonly Field[], lead: Strand | undefined, problems: readonly Choice[]): Form {
  const groups: readonly FieldGroup[] = [
    {
      title: '',
      fields: [
        ...first,
        {
          type: 'text',
          id: 'statement',
          label: 'Goal',
          hint: 'In the patient’s words where they have said it.',
          limit: 500,
          lines: 'many',
          required: true,
        },
        { type: 'text', id: 'why', label: 'Why it matters', limit: 500, lines: 'many' },
        { type: 'choice', id: 'lead', label: 'Who leads', choices: LEAD_CHOICES, required: true, initial: lead },
        { type: 'choice', id: 'lifecycle', label: 'Status', choices: LIFECYCLES, required: true, initial: 'active' },
        { type: 'date', id: 'dueOn', label: 'By' },
        {
          type: 'number',
          id: 'confidence',
          label: 'The patient’s confidence',
          hint: '0, not at all, to 10, quite sure.',
          unit: '',
          min: 0,
          max: 10,
          whole: true,
        },
        ...problemsField(problems),
      ],
    },
    { title: 'Steps', fields: [STEPS], optional: true },
    { title: 'Target and measure', fields: TARGET, optional: true },
    { title: 'Five levels', fields: [...LEVELS, SCORE], optional: true },
    { title: 'Progress', fields: [ACHIEVEMENT, PROGRESS], optional: true },
  ];
  return { groups, problemsOf: levelsProblem };
}

function problemsField(problems: readonly Choice[]): readonly Field[] {
  if (problems.length === 0) return [];
  return [{ type: 'choices', id: 'problemIds', label: 'Problems it is about', choices: problems, most: 10 }];
}

/** A scale with one level alone tells nothing; without the expected one there is nothing to measure against. */
function levelsProblem(values: Values): Remarks {
  const isBegun = GOAL_LEVELS.some(({ field }) => Boolean(values[field]));
  return isBegun && !values['gas0'] ? { gas0: 'Please say what is expected: the other levels stand around it.' } : {};
}
