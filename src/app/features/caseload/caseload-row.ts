import type { TeamCover } from '../../domain/caseload/team-cover.ts';
import { ageOn } from '../../domain/patient/age.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { formatNhsNumber } from '../../domain/patient/nhs-number.ts';
import type { IsoDate, LastActivity, Patient } from '../../domain/patient/patient.ts';
import { dueWords, reviewOf } from '../../domain/patient/review-due.ts';
import { clinicDate } from '../../domain/timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../../domain/timeline/clinic-time-zone.ts';

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
  /** Null while the clinic's members are not known. */
  readonly team: TeamCover | null;
}

/** What the rows of one moment have in common. */
export interface CaseloadMoment {
  readonly today: IsoDate;
  readonly coverOf: ((teamUids: readonly string[]) => TeamCover) | null;
}

export function caseloadRow(
  { id, content, lastActivity, teamUids }: Patient,
  { today, coverOf }: CaseloadMoment,
): CaseloadRow {
  const reviewOn = reviewOf(content);
  return {
    id,
    name: fullName(content),
    age: ageOn(content.birthDate, today),
    nhsNumber: content.nhsNumber === null ? null : formatNhsNumber(content.nhsNumber),
    reviewOn,
    reviewWords: reviewOn === null ? '' : dueWords(reviewOn, today),
    isReviewOverdue: reviewOn !== null && reviewOn < today,
    lastActivity,
    isChangedToday: lastActivity !== null && clinicDate(lastActivity.at, CLINIC_TIME_ZONE) === today,
    team: coverOf && coverOf(teamUids),
  };
}
