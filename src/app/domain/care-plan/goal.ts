import type { IsoDate } from '../patient/patient.ts';

export type GoalLifecycle = 'proposed' | 'accepted' | 'active' | 'on-hold' | 'completed' | 'cancelled';

/** What the patient or the team works towards. Done is not the same as achieved: lifecycle says only whether it is being worked on. */
export interface GoalContent {
  /** In the patient's words; at most 500 characters. */
  readonly statement: string;
  readonly type: 'patient' | 'clinical';
  readonly lifecycle: GoalLifecycle;
  readonly dueOn: IsoDate | null;
}
