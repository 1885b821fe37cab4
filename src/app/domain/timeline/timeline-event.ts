import type { Strand } from '../access/strands.ts';
import type { Audience, Content, PlanCollection, Source } from '../care-plan/plan-record.ts';
import type { InterventionKind } from '../interventions/intervention-kind.ts';
import type { IsoInstant } from '../patient/patient.ts';

/** How an intervention or one of its occasions came to its status, or that something else of it changed. */
export type InterventionEventKind =
  `${InterventionKind}.${'planned' | 'started' | 'paused' | 'completed' | 'stopped' | 'changed' | 'restored' | 'entered-in-error'}`;

export type EventKind =
  | InterventionEventKind
  | 'procedure.recorded'
  | 'plan.created'
  | 'plan.changed'
  | 'plan.activated'
  | 'plan.paused'
  | 'plan.closed'
  | 'plan.restored'
  | 'section.added'
  | 'section.updated'
  | 'section.restored'
  | 'problem.added'
  | 'problem.changed'
  | 'problem.resolved'
  | 'problem.restored'
  | 'goal.added'
  | 'goal.changed'
  | 'goal.progress'
  | 'goal.closed'
  | 'goal.restored'
  | 'session.planned'
  | 'session.done'
  | 'session.missed'
  | 'session.changed'
  | 'session.restored'
  | 'session.entered-in-error'
  | 'findings.added'
  | 'findings.changed'
  | 'findings.restored'
  | 'suggestion.open'
  | 'suggestion.accepted'
  | 'suggestion.declined'
  | 'suggestion.withdrawn'
  | 'flare-plan.added'
  | 'flare-plan.changed'
  | 'flare-plan.restored'
  | 'flare.started'
  | 'flare.changed'
  | 'flare.ended'
  | 'flare.restored'
  | 'diary.added'
  | 'diary.changed'
  | 'measure.recorded'
  | 'measure.changed'
  | 'measure.safety-answered'
  | 'measure.requested'
  | 'measure.request-changed'
  | 'team.joined'
  | 'team.changed'
  | 'team.left'
  | 'consent.given'
  | 'consent.withdrawn'
  | 'note.added'
  | 'note.retracted'
  | 'restricted.added'
  | 'restricted.changed'
  | 'proxy.added'
  | 'proxy.changed'
  | 'proxy.ended'
  | 'emergency.opened';

/** Whose contested words an author put their own in place of, and why. */
export interface Overruling {
  readonly uid: string;
  /** At most 300 characters. */
  readonly reason: string;
}

/**
 * `patients/{id}/events/{collection}-{docId}-{rev}`: written once, with the change it tells of, and never altered.
 * What only a discipline may see is told in `restrictedEvents` beside it.
 */
export interface TimelineEvent {
  readonly id: string;
  readonly clinicId: string;
  readonly patientId: string;
  readonly audience: Audience;
  readonly kind: EventKind;
  readonly discipline: Strand;
  /** When it happened to the patient. */
  readonly at: IsoInstant;
  /** When it was written down, by the server's clock. */
  readonly recordedAt: IsoInstant;
  readonly actorUid: string;
  readonly actorName: string;
  readonly collection: PlanCollection | 'patients';
  readonly docId: string;
  readonly rev: number;
  /** Changed fields of `content` only; empty for a creation. */
  readonly before: Content;
  readonly after: Content;
  /** One line for the team. */
  readonly title: string;
  /** One sentence for the patient. */
  readonly plain: string;
  readonly source: Source;
  /** Names the action that made it: an action that is sent twice finds itself. */
  readonly actionId: string;
  readonly overrules: Overruling | null;
}

export function eventId(collection: PlanCollection | 'patients', docId: string, rev: number): string {
  return `${collection}-${docId}-${rev}`;
}
