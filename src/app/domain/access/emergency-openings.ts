import type { IsoInstant } from '../patient/patient.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

/** One time that somebody of the clinic opened a record without being on its team. */
export interface EmergencyOpening {
  readonly id: string;
  readonly name: string;
  readonly at: IsoInstant;
  readonly reason: string;
}

/** The newest first, as the events of emergency access tell them; a reason that was given again is not told again. */
export function emergencyOpenings(events: readonly TimelineEvent[]): readonly EmergencyOpening[] {
  const reasons = new Map<string, string>();
  const openings = [...events]
    .sort((left, right) => left.rev - right.rev)
    .map(({ id, docId, actorName, at, after }) => {
      if (typeof after['reason'] === 'string') reasons.set(docId, after['reason']);
      return { id, name: actorName, at, reason: reasons.get(docId) ?? '' };
    });
  return openings.sort((left, right) => right.at.localeCompare(left.at));
}
