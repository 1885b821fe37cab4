import { changeSince, isMeaningfulImprovement } from './change.ts';
import type { MeasureType } from './measure-type.ts';

/** Larger than what the measure's own unsteadiness explains. */
export interface ReliableChange {
  readonly change: number;
  readonly reliableImprovement: boolean;
  readonly reliableWorsening: boolean;
}

export interface Improvement {
  readonly change: number;
  readonly meaningfulImprovement: boolean;
}

export interface ImprovementInPercent extends Improvement {
  readonly percentChange: number | null;
}

type Changing = Pick<MeasureType, 'better' | 'decimals' | 'meaningful'>;
type Baseline = number | undefined;

/** Empty where there is nothing to compare. */
export function reliableChange(type: Changing, total: number | null, baseline: Baseline): Partial<ReliableChange> {
  if (total === null || baseline === undefined) return {};
  const change = changeSince(type, total, baseline);
  return {
    change: change.points,
    reliableImprovement: isMeaningfulImprovement(change),
    reliableWorsening: change.direction === 'worse' && change.isMeaningful === true,
  };
}

/** Empty where there is nothing to compare. */
export function improvement(type: Changing, value: number | null, baseline: Baseline): Partial<Improvement> {
  if (value === null || baseline === undefined) return {};
  const change = changeSince(type, value, baseline);
  return { change: change.points, meaningfulImprovement: isMeaningfulImprovement(change) };
}

/** Empty where there is nothing to compare. */
export function improvementInPercent(
  type: Changing,
  value: number | null,
  baseline: Baseline,
): Partial<ImprovementInPercent> {
  if (value === null || baseline === undefined) return {};
  const change = changeSince(type, value, baseline);
  return {
    change: change.points,
    percentChange: change.percent,
    meaningfulImprovement: isMeaningfulImprovement(change),
  };
}
