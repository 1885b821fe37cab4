import type { GoalContent } from './goal.ts';
import { isClosedGoal } from './goal-edit.ts';
import type { PlanRecord } from './plan-record.ts';

/** Open goals first, the patient's own before the team's; then what is due soonest. */
export function sortGoals(goals: readonly PlanRecord<GoalContent>[]): readonly PlanRecord<GoalContent>[] {
  return [...goals].sort(
    ({ content: left, id: leftId }, { content: right, id: rightId }) =>
      Number(isClosedGoal(left)) - Number(isClosedGoal(right)) ||
      Number(left.type === 'clinical') - Number(right.type === 'clinical') ||
      (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999') ||
      leftId.localeCompare(rightId),
  );
}
