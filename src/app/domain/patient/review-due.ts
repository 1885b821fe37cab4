import type { IsoDate, PatientContent } from './patient.ts';

const DAY_MS = 86_400_000;

/** When the plan is looked at next; a closed plan is not. */
export function reviewOf({ planStatus, nextReviewOn }: PatientContent): IsoDate | null {
  return planStatus === 'closed' ? null : nextReviewOn;
}

/** How far a due date lies from today: "today", "in 3 weeks", "overdue by 5 days". */
export function dueWords(dueOn: IsoDate, today: IsoDate): string {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS);
  if (days === 0) return 'today';
  return days > 0 ? `in ${spanWords(days)}` : `overdue by ${spanWords(-days)}`;
}

function spanWords(days: number): string {
  if (days < 14) return days === 1 ? '1 day' : `${days} days`;
  if (days < 70) return `${Math.round(days / 7)} weeks`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}
