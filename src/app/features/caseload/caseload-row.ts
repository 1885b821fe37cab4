import { ageOn } from '../../domain/patient/age.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { formatNhsNumber } from '../../domain/patient/nhs-number.ts';
import type { IsoDate, LastActivity, Patient } from '../../domain/patient/patient.ts';
import { clinicDate } from '../../domain/timeline/clinic-date.ts';
import { dueWords } from './due-words.ts';

/** One patient as the caseload lists them. */
export interface CaseloadRow {
  readonly id: string;
  readonly name: string;
  /** Years. */
  readonly age: number;
  readonly nhsNumber: string | null;
  readonly reviewOn: IsoDate | null;
  /** "in 3 weeks", "overdue by 5 days"; empty where no review is due. */
  readonly reviewWords: string;
  readonly isReviewOverdue: boolean;
  readonly lastActivity: LastActivity | null;
  readonly isChangedToday: boolean;
  readonly teamSize: number;
}

export function caseloadRow(
  { id, content, lastActivity, teamUids }: Patient,
  today: IsoDate,
  timeZone: string,
): CaseloadRow {
  const reviewOn = content.planStatus === 'closed' ? null : content.nextReviewOn;
  return {
    id,
    name: fullName(content),
    age: ageOn(content.birthDate, today),
    nhsNumber: content.nhsNumber === null ? null : formatNhsNumber(content.nhsNumber),
    reviewOn,
    reviewWords: reviewOn === null ? '' : dueWords(reviewOn, today),
    isReviewOverdue: reviewOn !== null && reviewOn < today,
    lastActivity,
    isChangedToday: lastActivity !== null && clinicDate(lastActivity.at, timeZone) === today,
    teamSize: teamUids.length,
  };
}
