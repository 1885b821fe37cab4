import type { DatedScore, MeasureType } from './measure-type.ts';
import { roundHalfUp } from './rounding.ts';

export interface MeasureChange {
  /** Negative for a fall; rounded as the score is. */
  readonly points: number;
  /** Of the earlier score, one decimal; null where that is 0. */
  readonly percent: number | null;
  readonly direction: 'better' | 'worse' | 'same';
  /** Null where no figure is known for a change in this direction. */
  readonly isMeaningful: boolean | null;
}

type Changing = Pick<MeasureType, 'better' | 'decimals' | 'meaningful'>;

/** From an earlier score to a later one, which need not be the newest. */
export function changeSince(type: Changing, current: number, earlier: number): MeasureChange {
  const points = roundHalfUp(current - earlier, type.decimals);
  const percent = earlier === 0 ? null : roundHalfUp(((current - earlier) / earlier) * 100, 1);
  const direction = directionOf(type, points);
  return { points, percent, direction, isMeaningful: isMeaningful(type, { points, percent, direction }) };
}

/** Whether it is a change to the better that is as large as the known figure. */
export function isMeaningfulImprovement({ direction, isMeaningful }: MeasureChange): boolean {
  return direction === 'better' && isMeaningful === true;
}

/** The first that is scored without a missing answer, or else the first; null while there is none. `scores` ascend. */
export function baselineOf(scores: readonly DatedScore[]): DatedScore | null {
  return scores.find(({ status }) => status === 'scored') ?? scores[0] ?? null;
}

function directionOf({ better }: Changing, points: number): MeasureChange['direction'] {
  if (points === 0) return 'same';
  return points < 0 === (better === 'lower') ? 'better' : 'worse';
}

function isMeaningful({ meaningful }: Changing, change: Omit<MeasureChange, 'isMeaningful'>): boolean | null {
  if (!meaningful) return null;
  if (change.direction === 'same') return false;
  if (change.direction === 'worse' && !meaningful.bothWays) return null;
  if (meaningful.points !== undefined) return Math.abs(change.points) >= meaningful.points;
  if (meaningful.percent === undefined || change.percent === null) return null;
  return Math.abs(change.percent) >= meaningful.percent;
}
