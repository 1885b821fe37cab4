import type { TimelineEvent } from './timeline-event.ts';

/** What somebody did, in one sentence for the team: “Sleep: clinical text updated, by Rosa Ahmed.” */
export function eventSentence({ title, actorName }: Pick<TimelineEvent, 'title' | 'actorName'>): string {
  const told = title.trim().replace(/[.\s]+$/u, '');
  return `${told}, by ${actorName}.`;
}
