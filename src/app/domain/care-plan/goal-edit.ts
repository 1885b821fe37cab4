import type { Account } from '../access/account.ts';
import { isSpecialist, strandOf } from '../access/roles.ts';
import type { Strand } from '../access/strands.ts';
import type { Editable, Tell, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { sameValue } from '../changes/same-value.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Form } from '../fields/form.ts';
import { showValue } from '../fields/show-value.ts';
import { eventKind } from '../timeline/event-kind.ts';
import type { EventKind } from '../timeline/timeline-event.ts';
import type { GoalContent } from './goal.ts';
import type { GoalSurroundings } from './goal-form.ts';
import { GOAL_PROGRESS_FORM, goalForm, newGoalForm } from './goal-form.ts';
import type { Content, PlanRecord } from './plan-record.ts';

type Goal = Pick<PlanRecord<GoalContent>, 'clinicId' | 'patientId' | 'id' | 'discipline' | 'visibility' | 'source'>;

/** What of a goal somebody may change: all of it, how far it is, or nothing. */
export type GoalPart = 'all' | 'progress' | null;

const PROGRESS_FIELDS: readonly string[] = ['achievement', 'progress', 'gasScore'];
const CLOSED: readonly unknown[] = ['completed', 'cancelled'];

export function goalPartOf(
  account: Account,
  { discipline, content }: Pick<PlanRecord<GoalContent>, 'discipline' | 'content'>,
): GoalPart {
  const own = strandOf(account);
  const { member } = account;
  if (!member?.active || own === null) return null;
  if (own === discipline || own === content.lead) return 'all';
  return isSpecialist(member) ? 'progress' : null;
}

/** Whether this person adds goals to a record that they have open. */
export function mayAddGoal({ member }: Account): boolean {
  return member !== null && member.active && isSpecialist(member);
}

/** Whether a draft or a change of these fields is of a goal's progress alone. */
export function isProgressOf(fields: readonly string[]): boolean {
  return fields.length > 0 && fields.every((field) => PROGRESS_FIELDS.includes(field));
}

export function isClosedGoal({ lifecycle }: Pick<GoalContent, 'lifecycle'>): boolean {
  return CLOSED.includes(lifecycle);
}

export function editGoal(record: Goal, part: 'all' | 'progress', around: GoalSurroundings): Editable {
  return editableAt(record, record.id, part === 'all' ? goalForm(around) : GOAL_PROGRESS_FORM);
}

export function newGoal(
  place: Pick<Editable, 'clinicId' | 'patientId' | 'docId'> & { readonly discipline: Strand },
  around: GoalSurroundings,
): Editable {
  const { docId, ...rest } = place;
  const form = newGoalForm({ ...around, ownStrand: place.discipline });
  const fixed = { dueOn: null, problemIds: [] };
  return { ...editableAt({ ...rest, visibility: 'everyone', source: 'typed' }, docId, form), fixed };
}

function editableAt(
  { clinicId, patientId, discipline, visibility, source }: Omit<Goal, 'id'>,
  docId: string,
  form: Form,
): Editable {
  const place = { clinicId, patientId, discipline, visibility, source, docId };
  return { ...place, collection: 'goals', form, fixed: {}, title: 'Goal', tell: tellGoal(form) };
}

/** How a change of a goal reads on the timeline. */
export function tellGoal(form: Form): Tell {
  return (before: Content | null, after: Content): Telling => {
    const kind = eventKind({ collection: 'goals', before, after, source: 'typed' });
    const statement = String(after['statement']);
    const { title, plain } = goalLines(kind, statement, toldOf(form, before, after));
    return { title: eventLine(title), plain: eventLine(plain) };
  };
}

function goalLines(kind: EventKind, statement: string, told: string): Telling {
  switch (kind) {
    case 'goal.added':
      return { title: `Goal: ${statement}`, plain: `A goal was added to your plan: ${statement}` };
    case 'goal.closed':
      return { title: `Goal ${told}: ${statement}`, plain: `Work on this goal has ended: ${statement}` };
    case 'goal.progress':
      return { title: `${statement}: ${told}`, plain: `How far a goal is was written down: ${told}. ${statement}` };
    default:
      return { title: `${statement}: ${told}`, plain: `A goal of your plan was changed: ${told}. ${statement}` };
  }
}

function toldOf(form: Form, before: Content | null, after: Content): string {
  if (before === null) return '';
  if (before['lifecycle'] !== after['lifecycle'] && CLOSED.includes(after['lifecycle'])) {
    return after['lifecycle'] === 'completed' ? 'finished' : 'given up';
  }
  const isNearer = !sameValue(before['achievement'] ?? null, after['achievement'] ?? null);
  return (isNearer ? achievementIn(after) : null) ?? tellFields(form, before, after);
}

function achievementIn(after: Content): string | null {
  const [field] = GOAL_PROGRESS_FORM.groups[0]?.fields ?? [];
  const shown = field ? showValue(field, after['achievement']) : null;
  return shown && shown.charAt(0).toLowerCase() + shown.slice(1);
}
