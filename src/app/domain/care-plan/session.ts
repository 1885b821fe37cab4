import type { InterventionKind } from '../interventions/intervention-kind.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Content } from './plan-record.ts';

export type SessionStatus = 'planned' | 'done' | 'missed' | 'entered-in-error';

/** What every session has. */
export interface SessionCore {
  readonly interventionId: string;
  readonly kind: InterventionKind;
  /** As the intervention's. */
  readonly type: string | null;
  readonly status: SessionStatus;
  readonly on: IsoDate;
  /** Its place in the course, from 1; null where none is counted. */
  readonly number: number | null;
  /** Why it was missed, or what else there is to say; at most 1,000 characters. */
  readonly note: string | null;
}

/** `patients/{p}/sessions/{id}`: one occasion of an intervention: a session, a food trial, a week of a sleep programme. */
export type SessionContent = SessionCore & Content;
