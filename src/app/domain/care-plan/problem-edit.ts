import type { Account } from '../access/account.ts';
import { may, partyTowards } from '../access/may.ts';
import { isSpecialist, strandOf } from '../access/roles.ts';
import type { Strand } from '../access/strands.ts';
import type { Editable, Tell, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Form } from '../fields/form.ts';
import { eventKind } from '../timeline/event-kind.ts';
import type { EventKind } from '../timeline/timeline-event.ts';
import type { Content, PlanRecord } from './plan-record.ts';
import type { ProblemContent } from './problem.ts';
import { PROBLEM_LEAD_FORM, problemForm } from './problem-form.ts';

type Problem = Pick<
  PlanRecord<ProblemContent>,
  'clinicId' | 'patientId' | 'id' | 'discipline' | 'visibility' | 'source'
>;

/** What of a problem somebody may change: all of it, who leads it, or nothing. */
export type ProblemPart = 'all' | 'lead' | null;

export function editablePartOf(
  account: Account,
  { discipline, content }: Pick<PlanRecord<ProblemContent>, 'discipline' | 'content'>,
): ProblemPart {
  const own = strandOf(account);
  const { member } = account;
  if (!member || own === null) return null;
  if (own === content.lead || (own === discipline && may(partyTowards(account, own), 'update', 'problem')))
    return 'all';
  return own === 'coordination' ? 'lead' : null;
}

/** Whether this person adds problems to a record that they have open. */
export function mayAddProblem({ member }: Account): boolean {
  return member !== null && member.active && isSpecialist(member);
}

export function editProblem(record: Problem, part: 'all' | 'lead' = 'all'): Editable {
  return editableAt(record, record.id, part === 'all' ? problemForm() : PROBLEM_LEAD_FORM);
}

export function newProblem(
  place: Pick<Editable, 'clinicId' | 'patientId' | 'docId'> & { readonly discipline: Strand },
): Editable {
  const { docId, ...rest } = place;
  const fixed = { code: null, onsetOn: null, supporting: [] };
  return {
    ...editableAt({ ...rest, visibility: 'everyone', source: 'typed' }, docId, problemForm(place.discipline)),
    fixed,
  };
}

function editableAt(
  { clinicId, patientId, discipline, visibility, source }: Omit<Problem, 'id'>,
  docId: string,
  form: Form,
): Editable {
  const place = { clinicId, patientId, discipline, visibility, source, docId };
  return { ...place, collection: 'problems', form, fixed: {}, title: 'Problem', tell: tellProblem(form) };
}

function tellProblem(form: Form): Tell {
  return (before: Content | null, after: Content): Telling => {
    const kind = eventKind({ collection: 'problems', before, after, source: 'typed' });
    const text = String(after['text']);
    const told = before === null ? '' : tellFields(form, before, after);
    const { title, plain } = problemLines(kind, text, told);
    return { title: eventLine(title), plain: eventLine(plain) };
  };
}

function problemLines(kind: EventKind, text: string, told: string): Telling {
  switch (kind) {
    case 'problem.added':
      return { title: `Problem: ${text}`, plain: `A problem was added to your plan: ${text}.` };
    case 'problem.resolved':
      return { title: `Problem resolved: ${text}`, plain: `A problem of your plan is marked as resolved: ${text}.` };
    default:
      return { title: `${text}: ${told}`, plain: `A problem of your plan was changed: ${text}, ${told}.` };
  }
}
