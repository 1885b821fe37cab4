import type { IsoDate, MembershipContent } from '../patient/patient.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

export interface TeamPeriod {
  readonly from: IsoDate;
  /** The last day; null while it lasts. */
  readonly to: IsoDate | null;
}

/** From when to when each person was on a team, oldest first, as the events of the team tell it. */
export function teamPeriods(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TeamPeriod[]> {
  const oldestFirst = events.filter(({ collection }) => collection === 'team').sort((a, b) => a.rev - b.rev);
  const byPerson = Map.groupBy(oldestFirst, ({ docId }) => docId);
  return new Map([...byPerson].map(([uid, told]) => [uid, periodsOf(told)]));
}

function periodsOf(told: readonly TimelineEvent[]): TeamPeriod[] {
  const periods: TeamPeriod[] = [];
  let content: Partial<MembershipContent> = {};
  for (const { kind, after } of told) {
    content = { ...content, ...after };
    const { from = '', to = null } = content;
    if (kind === 'team.joined') periods.push({ from, to });
    else periods.splice(-1, 1, { from, to });
  }
  return periods;
}
