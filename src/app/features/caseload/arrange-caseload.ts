import type { IsoInstant, Patient } from '../../domain/patient/patient.ts';
import { reviewOf } from '../../domain/patient/review-due.ts';
import type { CaseloadRow } from './caseload-row.ts';
import type { Shown, Sort } from './caseload-view.ts';

/** When each patient's plan last changed, as it was when the reader asked for that order. */
export type ActivityOrder = Readonly<Record<string, IsoInstant>>;

const names = new Intl.Collator('en-GB', { sensitivity: 'base' });

export function isShown(row: CaseloadRow, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'review-overdue':
      return row.isReviewOverdue;
    case 'changed-today':
      return row.isChangedToday;
  }
}

/** By name, by the review that is due first, or by the newest change as of `order`; whoever lacks a date comes last. */
export function sortPatients(patients: readonly Patient[], sort: Sort, order: ActivityOrder): readonly Patient[] {
  const byName = patients.toSorted(compareNames);
  switch (sort) {
    case 'name':
      return byName;
    case 'review':
      return byName.sort((left, right) => ascending(reviewKey(left), reviewKey(right)));
    case 'activity':
      return byName.sort((left, right) => ascending(order[right.id] ?? '', order[left.id] ?? ''));
  }
}

export function activityOrder(patients: readonly Patient[]): ActivityOrder {
  return Object.fromEntries(patients.map(({ id, lastActivity }) => [id, lastActivity?.at ?? '']));
}

/** How many stand elsewhere now than where `order` has them. */
export function movedSince(patients: readonly Patient[], order: ActivityOrder): number {
  return patients.filter(({ id, lastActivity }) => (lastActivity?.at ?? '') !== order[id]).length;
}

function compareNames({ content: left }: Patient, { content: right }: Patient): number {
  return names.compare(left.familyName, right.familyName) || names.compare(left.givenName, right.givenName);
}

function reviewKey({ content }: Patient): string {
  return reviewOf(content) ?? '9999';
}

function ascending(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
