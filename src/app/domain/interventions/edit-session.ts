import type { InterventionContent } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent, SessionStatus } from '../care-plan/session.ts';
import type { Editable, Tell } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Choice, Field } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import { fieldsOf } from '../fields/form.ts';
import { adverseWords } from './course-adverse.ts';
import { findType } from './find-type.ts';
import type { InterventionType, OccasionType } from './intervention-type.ts';

type Intervention = PlanRecord<InterventionContent>;

const STATUSES: readonly (Choice & { readonly id: SessionStatus })[] = [
  { id: 'planned', label: 'Planned' },
  { id: 'done', label: 'Done' },
  { id: 'missed', label: 'Missed' },
];
const HEAD: readonly Field[] = [
  { type: 'date', id: 'on', label: 'Day', required: true },
  { type: 'choice', id: 'status', label: 'Status', choices: STATUSES, required: true },
];
const NOTE: Field = { type: 'text', id: 'note', label: 'Note', limit: 1000, lines: 'many' };

const WORDS: Readonly<Record<SessionStatus, string>> = {
  planned: 'planned',
  done: 'done',
  missed: 'missed',
  'entered-in-error': 'marked as entered in error',
};

/** `others` are the patient's other occasions of the same kind, where the form holds them against each other. */
export function newSession(
  intervention: Intervention,
  docId: string,
  number: number | null,
  others: readonly Values[] = [],
): Editable {
  const { content, id, discipline, visibility, clinicId, patientId } = intervention;
  const type = findType(content.type);
  const form = sessionForm(type, others);
  return {
    clinicId,
    patientId,
    collection: 'sessions',
    docId,
    discipline,
    visibility,
    source: 'typed',
    form,
    fixed: { interventionId: id, kind: content.kind, type: content.type, number, note: null },
    title: occasionName(type),
    tell: tellSession(form, content.name, type),
    happenedOn: ({ status, on }) => (status !== 'planned' && typeof on === 'string' ? on : null),
  };
}

export function editSession(
  session: PlanRecord<SessionContent>,
  intervention: Intervention,
  others: readonly Values[] = [],
): Editable {
  return { ...newSession(intervention, session.id, session.content.number, others), source: session.source };
}

/** What is recorded each time, with the day and how it went around it. */
export function sessionForm(type: InterventionType | undefined, others: readonly Values[] = []): Form {
  const occasion = type?.occasion;
  return {
    groups: [{ title: '', fields: HEAD }, ...(occasion?.groups ?? []), { title: '', fields: [NOTE] }],
    ...(occasion && isGiven(type) && { withoutOf: givenWhenMissed(occasion) }),
    problemsOf: (values, context) => ({ ...occasion?.problemsOf?.(values, context, others), ...missedProblem(values) }),
    doubtsOf: (values, context) => ({ ...occasion?.doubtsOf?.(values, context) }),
  };
}

export function occasionName(type: InterventionType | undefined): OccasionType['name'] {
  return type?.occasion?.name ?? 'session';
}

/** An infusion or an injection is a course’s session under another name; a week or a food trial is not given by anybody. */
function isGiven(type: InterventionType | undefined): boolean {
  return type?.kind === 'course' || occasionName(type) === 'session';
}

/** Where a session was missed, nothing was given, however much was filled in from the last one. */
function givenWhenMissed({ groups }: OccasionType): NonNullable<Form['withoutOf']> {
  const given = fieldsOf({ groups }).map(({ id }) => id);
  return ({ status }) => (status === 'missed' ? given : []);
}

function missedProblem({ status, note }: Values): Remarks {
  return status === 'missed' && !note ? { note: 'Please say in a few words why it was missed.' } : {};
}

function tellSession(form: Form, name: string, type: InterventionType | undefined): Tell {
  return (before, after) => {
    const status = after['status'] as SessionStatus;
    const number = typeof after['number'] === 'number' ? ` ${after['number']}` : '';
    const what = `${name}: ${occasionName(type)}${number}`;
    if (before !== null && before['status'] === status) {
      return {
        title: eventLine(`${what}, ${tellFields(form, before, after)}`),
        plain: `${name}: what was recorded was put right.`,
      };
    }
    const how = status === 'missed' ? noteIn(after) : adverseWords(after);
    const why = how ? `: ${how}` : '';
    return {
      title: eventLine(`${what} ${WORDS[status]}${why}`),
      plain: `${what} ${WORDS[status]}.`,
    };
  };
}

function noteIn({ note }: Values): string | null {
  return typeof note === 'string' ? note : null;
}
