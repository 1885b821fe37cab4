import type { InterventionKind } from '../interventions/intervention-kind.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Coding, Content } from './plan-record.ts';

export type InterventionStatus = 'planned' | 'active' | 'paused' | 'completed' | 'stopped' | 'entered-in-error';

/** What every intervention has. */
export interface InterventionCore {
  readonly kind: InterventionKind;
  /** The entry of the treatment catalogue; null for what it does not name. */
  readonly type: string | null;
  /** At most 500 characters. */
  readonly name: string;
  readonly code: Coding | null;
  readonly status: InterventionStatus;
  readonly startedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  /** Why it ended; at most 500 characters. */
  readonly endReason: string | null;
  /** What it is for; at most 500 characters. */
  readonly reason: string | null;
  readonly goalIds: readonly string[];
  readonly problemIds: readonly string[];
  /** Options talked about and the person's own words, where guidance advises against a start; at most 1,000 characters. */
  readonly sharedDecision: string | null;
}

/** `patients/{p}/interventions/{id}`: the core, and what the parameters of its kind name, each a field of its own, so that two people can change two of them at once. */
export type InterventionContent = InterventionCore & Content;

/** What an intervention begins with. */
export const NEW_INTERVENTION: Omit<InterventionCore, 'kind' | 'type' | 'name'> = {
  code: null,
  status: 'planned',
  startedOn: null,
  endedOn: null,
  endReason: null,
  reason: null,
  goalIds: [],
  problemIds: [],
  sharedDecision: null,
};
