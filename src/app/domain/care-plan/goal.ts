import type { Strand } from '../access/strands.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Content } from './plan-record.ts';

export type GoalLifecycle = 'proposed' | 'accepted' | 'active' | 'on-hold' | 'completed' | 'cancelled';

export type GoalAchievement = 'in-progress' | 'improving' | 'no-change' | 'worsening' | 'achieved' | 'not-achieved';

/** What the patient or the team works towards. Done is not the same as achieved: lifecycle says only whether it is being worked on. */
export interface GoalCore {
  /** In the patient's words; at most 500 characters. */
  readonly statement: string;
  readonly type: 'patient' | 'clinical';
  readonly lifecycle: GoalLifecycle;
  readonly dueOn: IsoDate | null;
  /** The one discipline that leads. */
  readonly lead: Strand;
  readonly problemIds: readonly string[];
}

/** The core, and what the form of goals names besides: why it matters, target, achievement, confidence, the five levels of goal attainment scaling. */
export type GoalContent = GoalCore & Content;
