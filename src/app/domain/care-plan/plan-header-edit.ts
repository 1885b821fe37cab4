import type { Account } from '../access/account.ts';
import { may, partyTowards } from '../access/may.ts';
import type { Change } from '../changes/change.ts';
import { changeItem } from '../changes/change-item.ts';
import type { Editable, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Form } from '../fields/form.ts';
import type { IsoDate, Patient, PatientContent, PlanStatus } from '../patient/patient.ts';
import { PLAN_HEADER_FORM } from './plan-header-form.ts';
import type { Content } from './plan-record.ts';

type WhosePlan = Pick<Patient, 'id' | 'clinicId' | 'rev' | 'content'>;

const DAY_MS = 86_400_000;

/** Whether this person writes the header of a plan that they have open. */
export function mayEditHeader(account: Account): boolean {
  return may(partyTowards(account, 'coordination'), 'update', 'plan-header');
}

export function editHeader({ id, clinicId }: Pick<Patient, 'id' | 'clinicId'>): Editable {
  return {
    clinicId,
    patientId: id,
    collection: 'patients',
    docId: id,
    discipline: 'coordination',
    visibility: 'everyone',
    source: 'typed',
    form: PLAN_HEADER_FORM,
    fixed: {},
    title: 'Plan',
    tell: tellHeader(PLAN_HEADER_FORM),
  };
}

/** The content as editors hold it; in the form a plan's keys have no type of their own. */
export function headerContent({ content }: Pick<Patient, 'content'>): Content {
  return { ...content };
}

/** What a plan of one status can become. */
export const NEXT_STATUSES: Readonly<Record<PlanStatus, readonly PlanStatus[]>> = {
  draft: ['active'],
  active: ['paused', 'closed'],
  paused: ['active', 'closed'],
  closed: ['active'],
};

/** The change of a plan's status; becoming active for the first time, it starts today. */
export function changePlanStatus(patient: WhosePlan, planStatus: PlanStatus, today: IsoDate): Change {
  const base = { rev: patient.rev, content: headerContent(patient) };
  const isStart = planStatus === 'active' && patient.content.startedOn === null;
  return changeItem(editHeader(patient), base, { planStatus, ...(isStart && { startedOn: today }) });
}

/** The review date and its rhythm, both from a number of weeks. */
export function reviewIn(weeks: number, today: IsoDate): Pick<PatientContent, 'nextReviewOn' | 'reviewIntervalWeeks'> {
  const due = new Date(Date.parse(today) + weeks * 7 * DAY_MS);
  return { nextReviewOn: due.toISOString().slice(0, 10), reviewIntervalWeeks: weeks };
}

function tellHeader(form: Form) {
  return (before: Content | null, after: Content): Telling => {
    const status = after['planStatus'] as PlanStatus;
    if (before !== null && before['planStatus'] !== status)
      return tellStatus(before['planStatus'] as PlanStatus, status);
    const told = tellFields(form, before ?? {}, after);
    return { title: eventLine(`Plan: ${told}`), plain: 'The top of your plan was changed.' };
  };
}

function tellStatus(before: PlanStatus, after: PlanStatus): Telling {
  switch (after) {
    case 'paused':
      return { title: 'Plan paused', plain: 'Your plan is paused.' };
    case 'closed':
      return { title: 'Plan closed', plain: 'Your plan was closed. You can still read it.' };
    case 'active':
      return before === 'draft'
        ? { title: 'Plan activated', plain: 'Your plan is in use now.' }
        : { title: 'Plan taken up again', plain: 'Your plan is in use again.' };
    default:
      return { title: 'Plan put back to draft', plain: 'Your plan is a draft again.' };
  }
}
