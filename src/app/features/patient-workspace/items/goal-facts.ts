import type { GoalContent } from '../../../domain/care-plan/goal.ts';
import { ACHIEVEMENTS, GOAL_TYPES, LIFECYCLES } from '../../../domain/care-plan/goal-form.ts';
import { withUnit } from '../../../domain/fields/show-value.ts';
import { stepsIn } from './goal-steps.ts';

/** One thing that is said of a goal, under its name. */
export interface GoalFact {
  readonly label: string;
  readonly value: string;
}

/** Why a goal matters and what it is measured by, as far as somebody has said. */
export function goalFacts(content: GoalContent): readonly GoalFact[] {
  return [
    fact('Why it matters', textIn(content, 'why')),
    fact('Target', textIn(content, 'target')),
    fact('Measured by', [textIn(content, 'measure'), spanIn(content)].filter(Boolean).join(': ')),
    fact('Progress', textIn(content, 'progress')),
  ].filter(({ value }) => value !== '');
}

/** Where a goal stands, in a line: whose it is, whether it is worked on, how far it is, how sure the patient is. */
export function goalStanding(content: GoalContent): string {
  const { confidence } = content;
  const steps = stepsIn(content['steps']);
  const done = steps.filter((step) => step['done'] === true).length;
  return [
    GOAL_TYPES.find(({ id }) => id === content.type)?.label ?? '',
    content.lifecycle === 'active' ? '' : (LIFECYCLES.find(({ id }) => id === content.lifecycle)?.label ?? ''),
    ACHIEVEMENTS.find(({ id }) => id === content['achievement'])?.label ?? '',
    steps.length > 0 ? `${done} of ${steps.length} steps done` : '',
    typeof confidence === 'number' ? `confidence ${confidence} of 10` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function spanIn(content: GoalContent): string {
  const unit = textIn(content, 'unit');
  const [from, to] = ['baseline', 'targetValue'].map((field) => {
    const value = content[field];
    return typeof value === 'number' ? withUnit(value, unit) : '';
  });
  if (from && to) return `${from} → ${to}`;
  return from ? `from ${from}` : to ? `to ${to}` : '';
}

function fact(label: string, value: string): GoalFact {
  return { label, value };
}

function textIn(content: GoalContent, field: string): string {
  const value = content[field];
  return typeof value === 'string' ? value : '';
}
