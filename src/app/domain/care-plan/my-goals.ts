import { findType } from '../interventions/find-type.ts';
import type { GoalAchievement, GoalContent } from './goal.ts';
import { isClosedGoal } from './goal-edit.ts';
import type { InterventionContent } from './intervention.ts';
import { isCurrent, myNameOf } from './my-treatments.ts';
import type { PlanRecord } from './plan-record.ts';

/** A goal as the patient reads it. */
export interface MyGoal {
  readonly record: PlanRecord<GoalContent>;
  /** Whether the patient may change it; the team’s own goals they can only comment on. */
  readonly isOwn: boolean;
  readonly isOpen: boolean;
  /** How far it is, in words. */
  readonly progress: string;
  /** What is being done for it, in plain words. */
  readonly doing: readonly string[];
}

const ACHIEVEMENT: Readonly<Record<GoalAchievement, string>> = {
  'in-progress': 'On the way',
  improving: 'Getting nearer',
  'no-change': 'No change so far',
  worsening: 'Further away than before',
  achieved: 'Reached',
  'not-achieved': 'Not reached',
};

const GAS_LEVELS: Readonly<Record<string, string>> = {
  '-2': 'gasMinus2',
  '-1': 'gasMinus1',
  '0': 'gas0',
  '1': 'gasPlus1',
  '2': 'gasPlus2',
};

/** Open goals first, the patient's own before the team's, the one due soonest on top. */
export function myGoals(
  goals: readonly PlanRecord<GoalContent>[],
  interventions: readonly PlanRecord<InterventionContent>[],
): readonly MyGoal[] {
  return goals
    .map((record) => ({
      record,
      isOwn: record.content.type === 'patient',
      isOpen: !isClosedGoal(record.content),
      progress: progressOf(record.content),
      doing: doingFor(record.id, interventions),
    }))
    .sort(byOrder);
}

/** How far a goal is, in words; the level its team wrote down where there is one. */
export function progressOf(content: GoalContent): string {
  const { lifecycle, achievement, progress, gasScore } = content;
  if (lifecycle === 'cancelled') return 'Not wanted any more';
  const level = content[GAS_LEVELS[String(gasScore)] ?? ''];
  const reached = typeof achievement === 'string' ? ACHIEVEMENT[achievement as GoalAchievement] : undefined;
  const state = reached ?? lifecycleWords(content);
  const rest = [level, progress].filter((words) => typeof words === 'string' && words !== '');
  return [state, ...rest.slice(0, 1)].join(': ');
}

function lifecycleWords({ lifecycle }: GoalContent): string {
  switch (lifecycle) {
    case 'proposed':
      return 'We still talk about this';
    case 'accepted':
      return 'Agreed, not begun yet';
    case 'on-hold':
      return 'Not now';
    case 'completed':
      return 'Done';
    default:
      return 'On the way';
  }
}

function doingFor(goalId: string, interventions: readonly PlanRecord<InterventionContent>[]): readonly string[] {
  return interventions
    .filter(({ content }) => isCurrent(content) && content.goalIds.includes(goalId))
    .map(({ content }) => myNameOf(content, findType(content.type)));
}

function byOrder(left: MyGoal, right: MyGoal): number {
  if (left.isOpen !== right.isOpen) return left.isOpen ? -1 : 1;
  if (left.isOwn !== right.isOwn) return left.isOwn ? -1 : 1;
  const due = ({ record }: MyGoal) => record.content.dueOn ?? '9999-12-31';
  return due(left).localeCompare(due(right)) || left.record.id.localeCompare(right.record.id);
}
