import type { Content } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';
import { THERAPY_SESSION_PARAMETERS } from './parameters/session-therapy.ts';

/** Such as “4 of 8 sessions done, 1 missed”. */
export function therapyWords(planned: unknown, sessions: readonly { readonly content: SessionContent }[]): string {
  const [done, missed] = [countOf(sessions, 'done'), countOf(sessions, 'missed')];
  const of = typeof planned === 'number' ? ` of ${planned}` : '';
  const noun = (typeof planned === 'number' ? planned : done) === 1 ? 'session' : 'sessions';
  return `${done}${of} ${noun} done${missed > 0 ? `, ${missed} missed` : ''}`;
}

/** How the homework went, as the last session that says so has it; null where none does. Sessions by day, the first at the beginning. */
export function lastHomework(sessions: readonly { readonly content: Content }[]): string | null {
  const told = sessions.findLast(({ content }) => typeof content['homeworkDone'] === 'string');
  const { choices } = THERAPY_SESSION_PARAMETERS.homeworkDone;
  return choices.find(({ id }) => id === told?.content['homeworkDone'])?.label ?? null;
}

function countOf(sessions: readonly { readonly content: SessionContent }[], status: SessionContent['status']): number {
  return sessions.filter(({ content }) => content.status === status).length;
}
