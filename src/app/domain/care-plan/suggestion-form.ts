import type { Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { Editable, Telling } from '../changes/editable.ts';
import { eventLine, LINE_LIMIT, shortened } from '../changes/event-line.ts';
import type { ChoiceField, TextField } from '../fields/field.ts';
import type { Form } from '../fields/form.ts';
import type { PlanPlace } from '../interventions/edit-intervention.ts';
import type { Content, PlanCollection, PlanRecord } from './plan-record.ts';
import type { SuggestionContent, SuggestionStatus } from './suggestion.ts';

/** What a suggestion is about. */
export interface SuggestionTarget {
  readonly collection: PlanCollection;
  readonly docId: string;
  /** In words, such as “Amitriptyline”. */
  readonly about: string;
  /** The discipline of that document. */
  readonly to: Strand;
}

const ABOUT_LIMIT = 200;
/** An id holds 64 characters; the end of a document’s tells it from others. */
const TARGET_LENGTH = 40;

const ANSWER: TextField = {
  type: 'text',
  id: 'answer',
  label: 'Your answer',
  hint: 'Whoever suggested it reads this.',
  limit: 1000,
  lines: 'many',
};
const DECISION: ChoiceField = {
  type: 'choice',
  id: 'status',
  label: 'Your decision',
  choices: [
    { id: 'declined', label: 'Decline' },
    { id: 'accepted', label: 'Accept: it is in the plan already' },
  ],
  required: true,
};

/** An id that says what the suggestion is about, so that a draft found again knows its place; `unique` of 12 characters. */
export function suggestionId(target: Pick<SuggestionTarget, 'collection' | 'docId'>, unique: string): string {
  return `${idStart(target)}${unique}`;
}

export function isSuggestionId(id: string, target: Pick<SuggestionTarget, 'collection' | 'docId'>): boolean {
  const start = idStart(target);
  return id.startsWith(start) && !id.slice(start.length).includes('-');
}

/** What its author types. */
export function suggestionForm(to: Strand): Form {
  const reader = to === 'patient' ? 'the patient' : describeStrand(to).name;
  return {
    groups: [
      {
        title: '',
        fields: [
          {
            type: 'text',
            id: 'text',
            label: 'What should change?',
            hint: `It goes to ${reader}, who decides and answers.`,
            limit: 1000,
            lines: 'many',
            required: true,
          },
        ],
      },
    ],
  };
}

const DECISION_FORM: Form = {
  groups: [{ title: '', fields: [DECISION, ANSWER] }],
  problemsOf: ({ status, answer }) =>
    status === 'declined' && !answer ? { answer: 'Please say why in a few words.' } : {},
};

/** A new suggestion: `place` is the suggester's, with the suggestion's own id. What staff suggest to each other is for the team. */
export function editSuggestion(place: PlanPlace, { collection, docId, about, to }: SuggestionTarget): Editable {
  const isPatients = place.discipline === 'patient';
  return {
    ...place,
    collection: 'suggestions',
    visibility: isPatients || to === 'patient' ? 'everyone' : 'team',
    source: isPatients ? 'patient' : 'typed',
    form: suggestionForm(to),
    fixed: { collection, docId, about: shortened(about, ABOUT_LIMIT), to, status: 'open', answer: null },
    title: 'Suggestion',
    tell: tellOf(place.discipline),
  };
}

/** A suggestion as whoever decides answers it, or its author takes it back. */
export function answerSuggestion(record: PlanRecord<SuggestionContent>): Editable {
  const { clinicId, patientId, id, discipline, visibility, source } = record;
  return {
    clinicId,
    patientId,
    collection: 'suggestions',
    docId: id,
    discipline,
    visibility,
    source,
    form: DECISION_FORM,
    fixed: {},
    title: 'Suggestion',
    tell: tellOf(discipline),
  };
}

/** Ends the title of a change that somebody else had suggested. */
export function creditOf(name: string): string {
  return ` (suggested by ${name})`;
}

/** How a change reads once it names whose suggestion it was. */
export function credited<T extends Pick<Telling, 'title'>>(telling: T, name: string): T {
  const credit = creditOf(name);
  return { ...telling, title: `${shortened(telling.title, LINE_LIMIT - credit.length)}${credit}` };
}

function tellOf(suggester: Strand) {
  return (_: Content | null, after: Content): Telling => {
    const { about, text, to, status } = after as SuggestionContent;
    const title: Readonly<Record<SuggestionStatus, string>> = {
      open: `Suggested for ${about}: ${text}`,
      accepted: `Suggestion accepted: ${about}`,
      declined: `Suggestion declined: ${about}`,
      withdrawn: `Suggestion taken back: ${about}`,
    };
    const plain: Readonly<Record<SuggestionStatus, string>> = {
      open: `${inPlain(suggester)} suggested a change to “${about}”.`,
      accepted: `${inPlain(to)} took up what was suggested for “${about}”.`,
      declined: `${inPlain(to)} answered what was suggested for “${about}”.`,
      withdrawn: `${inPlain(suggester)} took back what was suggested for “${about}”.`,
    };
    return { title: eventLine(title[status]), plain: plain[status] };
  };
}

function idStart({ collection, docId }: Pick<SuggestionTarget, 'collection' | 'docId'>): string {
  return `${collection.slice(0, 4)}.${docId.slice(-TARGET_LENGTH)}-`;
}

function inPlain(strand: Strand): string {
  return strand === 'patient' ? 'You' : `Your ${describeStrand(strand).plainRole}`;
}
