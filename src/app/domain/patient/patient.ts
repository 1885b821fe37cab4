import type { ConsentState } from '../access/consent.ts';
import type { Discipline, Strand } from '../access/strands.ts';

/** ISO 8601 calendar date, `2026-05-05`. */
export type IsoDate = string;
/** ISO 8601 instant in UTC, `2026-05-05T08:00:00.000Z`. */
export type IsoInstant = string;

export type PlanStatus = 'draft' | 'active' | 'paused' | 'closed';

export interface PatientAlert {
  readonly kind: 'allergy' | 'implant' | 'pregnancy' | 'safety';
  readonly text: string;
}

/** What the coordinator edits on `patients/{id}`: who the person is and the header of the plan. */
export interface PatientContent {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  /** Ten digits without spaces, check digit valid; null where none is known. */
  readonly nhsNumber: string | null;
  /** At most five. */
  readonly alerts: readonly PatientAlert[];
  readonly planTitle: string;
  readonly planStatus: PlanStatus;
  readonly startedOn: IsoDate | null;
  readonly nextReviewOn: IsoDate | null;
  /** At most 1,500 characters, for the team. */
  readonly clinicalSummary: string;
  /** At most 800 characters, in the patient's words. */
  readonly plainSummary: string;
  /** The template that the plan began with; older plans name none. */
  readonly template?: string | null;
  /** When the patient agreed to the plan. */
  readonly agreedOn?: IsoDate | null;
  /** How, in a few words; at most 500 characters. */
  readonly agreedHow?: string | null;
  /** 1 to 52. */
  readonly reviewIntervalWeeks?: number | null;
}

/**
 * The last change anywhere in the plan that the patient may see, for the patient reads it too; kept on the patient so
 * that a caseload costs one read a person.
 */
export interface LastActivity {
  readonly at: IsoInstant;
  readonly byName: string;
  readonly discipline: Strand;
  readonly eventId: string;
}

/** `patients/{id}`. */
export interface Patient {
  readonly id: string;
  readonly clinicId: string;
  readonly rev: number;
  /** The patient's own account; null until they have one. */
  readonly patientUid: string | null;
  readonly coordinatorUid: string;
  /** Current members by strand, whatever the consent. */
  readonly members: Readonly<Partial<Record<Strand, readonly string[]>>>;
  /** What the patient answered for each discipline; absent where nobody has asked. */
  readonly consents: Readonly<Partial<Record<Discipline, ConsentState>>>;
  /** Staff who may read now: coordinators, and current members whose discipline has consent. */
  readonly teamUids: readonly string[];
  readonly content: PatientContent;
  readonly lastActivity: LastActivity | null;
  readonly createdBy: string;
  readonly createdAt: IsoInstant;
  readonly updatedBy: string;
  readonly updatedAt: IsoInstant;
}

/** What is kept of a member in `patients/{id}/team/{uid}`. */
export interface MembershipContent {
  readonly name: string;
  readonly strand: Strand;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Past and present members, with dates. */
export interface CareTeamMember extends MembershipContent {
  readonly uid: string;
  readonly clinicId: string;
  readonly patientId: string;
  readonly rev: number;
}
