import { DISCIPLINES } from '../access/strands.ts';
import type { IsoDate, Patient } from '../patient/patient.ts';
import { latestReview } from './plan-header-form.ts';
import { isLedBy } from './problem-lead.ts';

/** What is missing before a plan can be put in use, as sentences; empty where nothing is. */
export function missingToActivate(
  { content, members, consents }: Pick<Patient, 'content' | 'members' | 'consents'>,
  today: IsoDate,
): readonly string[] {
  const review = content.nextReviewOn;
  const isReviewSet = review !== null && review >= today && review <= latestReview(today);
  const isSomebodyThere = DISCIPLINES.some((discipline) => isLedBy(discipline, { members }));
  const isSomethingShared = DISCIPLINES.some((discipline) => consents[discipline] === 'given');
  return [
    ...(isReviewSet ? [] : ['A review date, from today to at most 12 months ahead.']),
    ...(isSomebodyThere ? [] : ['Somebody of at least one discipline on the team.']),
    ...(isSomethingShared ? [] : ['The patient’s consent for at least one discipline.']),
  ];
}
