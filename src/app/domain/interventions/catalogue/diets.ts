import type { FieldGroup, FormContext, Remarks, Values } from '../../fields/form.ts';
import { foodTrialProblem, retestProblem } from '../food-trial.ts';
import type { InterventionType, OccasionType } from '../intervention-type.ts';
import { ask } from '../parameters/common.ts';
import { DIET_PARAMETERS as DIET } from '../parameters/diet.ts';
import { DIET_SESSION_PARAMETERS as TRIAL } from '../parameters/session-diet.ts';

const AGREED: FieldGroup = { title: 'Agreed', fields: [DIET.agreed, DIET.allergies], optional: true };
const SAFETY = ask(DIET.isSafetyChecked, {
  hint: 'Weight, pregnancy and how it has gone with food before. What is said about it stays in private notes.',
});

const FOOD_TRIAL: OccasionType<'diet'> = {
  name: 'food trial',
  groups: [
    {
      title: 'Three days of one food',
      fields: [
        ask(TRIAL.food, { required: true }),
        TRIAL.portionDay1,
        TRIAL.portionDay2,
        TRIAL.portionDay3,
        ask(TRIAL.washoutDays, { required: true, initial: 3, usual: [3, 7] }),
      ],
    },
    {
      title: 'How it felt, 0 none to 10 worst',
      fields: [TRIAL.pain, TRIAL.fatigue, TRIAL.gut, TRIAL.fog],
      optional: true,
    },
    { title: 'Verdict', fields: [TRIAL.verdict, TRIAL.retestOn], optional: true },
  ],
  afresh: ['food', 'pain', 'fatigue', 'gut', 'fog', 'verdict', 'retestOn'],
  problemsOf: (values, _context, others) => ({ ...retestProblem(values), ...foodTrialProblem(values, others) }),
};

const FREE_OF_ONE: Pick<InterventionType, 'kind' | 'disciplines' | 'guidance' | 'groups' | 'occasion' | 'problemsOf'> =
  {
    kind: 'diet',
    disciplines: ['nutrition'],
    guidance: 'not-covered',
    groups: [{ title: '', fields: [ask(DIET.lengthWeeks, { initial: 4 }), SAFETY] }, AGREED],
    occasion: FOOD_TRIAL,
    problemsOf: safetyProblem,
  };

export const DIETS: readonly InterventionType[] = [
  {
    code: 'nut.anti-inflammatory-pattern',
    kind: 'diet',
    name: 'Mediterranean-style eating pattern',
    plainName: 'Way of eating',
    disciplines: ['nutrition'],
    guidance: 'not-covered',
    groups: [{ title: '', fields: [ask(DIET.pattern, { initial: 'mediterranean' }), DIET.agreed, DIET.allergies] }],
  },
  {
    code: 'nut.elimination-diet',
    kind: 'diet',
    name: 'Elimination diet with planned re-introduction',
    plainName: 'Leaving foods out for a while',
    disciplines: ['nutrition'],
    guidance: 'not-covered',
    groups: [
      {
        title: 'Phase',
        fields: [
          ask(DIET.phase, { initial: 'baseline', hint: 'Baseline 7–14 days, elimination 14–42 days.' }),
          DIET.phaseFrom,
        ],
      },
      { title: 'Foods', fields: [DIET.groupsRemoved, DIET.otherRemoved, SAFETY] },
      AGREED,
    ],
    occasion: FOOD_TRIAL,
    problemsOf: (values) => ({ ...safetyProblem(values), ...phaseProblem(values), ...removedProblem(values) }),
    doubtsOf: (values, context) => ({ ...removedDoubt(values), ...phaseDoubt(values, context) }),
  },
  { ...FREE_OF_ONE, code: 'nut.gluten-free-trial', name: 'Gluten-free trial', plainName: 'Eating without gluten' },
  { ...FREE_OF_ONE, code: 'nut.dairy-free-trial', name: 'Dairy-free trial', plainName: 'Eating without dairy' },
  {
    code: 'nut.caffeine-goal',
    kind: 'diet',
    name: 'Caffeine goal',
    plainName: 'Less caffeine',
    disciplines: ['nutrition', 'sleep'],
    guidance: 'not-covered',
    groups: [
      {
        title: '',
        fields: [ask(DIET.caffeineLimitMg, { usual: [0, 400] }), DIET.caffeineCutOff],
      },
      AGREED,
    ],
  },
  {
    code: 'nut.alcohol-goal',
    kind: 'diet',
    name: 'Alcohol goal',
    plainName: 'Less alcohol',
    disciplines: ['nutrition', 'sleep'],
    guidance: 'not-covered',
    groups: [{ title: '', fields: [ask(DIET.alcoholUnits, { usual: [0, 14] })] }, AGREED],
  },
  {
    code: 'nut.weight-goal',
    kind: 'diet',
    name: 'Weight goal',
    disciplines: ['nutrition'],
    guidance: 'not-covered',
    groups: [{ title: '', fields: [DIET.weightDirection, DIET.weightRate, DIET.isWeightHidden] }, AGREED],
  },
];

function safetyProblem({ status, isSafetyChecked }: Values): Remarks {
  if (status !== 'active' || isSafetyChecked === true) return {};
  return { isSafetyChecked: 'This has to be checked before it starts.' };
}

function phaseProblem({ phase, phaseFrom, startedOn, status }: Values): Remarks {
  if (status === 'active' && phase && !phaseFrom) return { phaseFrom: 'Please give the first day of this phase.' };
  const isBefore = typeof phaseFrom === 'string' && typeof startedOn === 'string' && phaseFrom < startedOn;
  return isBefore ? { phaseFrom: 'This lies before the start of the diet.' } : {};
}

function removedProblem({ phase, groupsRemoved, otherRemoved }: Values): Remarks {
  const removed = Array.isArray(groupsRemoved) ? groupsRemoved : [];
  if (phase === 'elimination' && removed.length === 0) return { groupsRemoved: 'Please say what is left out.' };
  if (removed.includes('other') && !otherRemoved) return { otherRemoved: 'Please name it.' };
  return {};
}

function removedDoubt({ groupsRemoved }: Values): Remarks {
  const isWide = Array.isArray(groupsRemoved) && groupsRemoved.length >= 2;
  return isWide ? { groupsRemoved: 'With two groups or more a dietitian watches over it. Is that so here?' } : {};
}

function phaseDoubt({ phaseFrom, status }: Values, { today }: FormContext): Remarks {
  const isAhead = status === 'active' && typeof phaseFrom === 'string' && phaseFrom > today;
  return isAhead ? { phaseFrom: 'This day is still to come. Is that right?' } : {};
}
