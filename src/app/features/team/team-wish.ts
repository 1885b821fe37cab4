import type { Joining } from '../../domain/access/change-team.ts';
import type { ConsentContent, ConsentState } from '../../domain/access/consent.ts';
import type { Discipline } from '../../domain/access/strands.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';

/** What a coordinator wants changed about a team. */
export type TeamWish =
  | { readonly kind: 'join'; readonly joining: Joining }
  | { readonly kind: 'leave'; readonly member: CareTeamMember }
  | {
      readonly kind: 'consent';
      readonly discipline: Discipline;
      readonly before: PlanRecord<ConsentContent> | null;
      readonly state: ConsentState;
      readonly witness: string;
      readonly note: string;
    };
