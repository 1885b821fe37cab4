import type { Strand } from '../access/strands.ts';
import { findingsFormOf } from '../care-plan/findings-forms.ts';
import { isFlareEpisode } from '../care-plan/flare-episode.ts';
import { FLARE_EPISODE_FORM } from '../care-plan/flare-episode-edit.ts';
import { FLARE_PLAN_FORM } from '../care-plan/flare-plan-edit.ts';
import { GOAL_PROGRESS_FORM, newGoalForm } from '../care-plan/goal-form.ts';
import { PLAN_HEADER_FORM } from '../care-plan/plan-header-form.ts';
import type { Content } from '../care-plan/plan-record.ts';
import { problemForm } from '../care-plan/problem-form.ts';
import type { Field } from '../fields/field.ts';
import { fieldsOf } from '../fields/form.ts';
import { sessionForm } from '../interventions/edit-session.ts';
import { findType } from '../interventions/find-type.ts';
import type { InterventionSurroundings } from '../interventions/intervention-form.ts';
import { interventionForm } from '../interventions/intervention-form.ts';
import type { Parameters } from '../interventions/parameters/common.ts';
import { KIND_PARAMETERS } from '../interventions/parameters/kind-parameters.ts';
import { SESSION_PARAMETERS } from '../interventions/parameters/session.ts';
import { scheduleForm } from '../measures/edit-schedule.ts';
import { findMeasure, MEASURES } from '../measures/measures.ts';
import { PEG } from '../measures/peg.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What tells which form a document was written with. */
export type ToldDocument = Pick<TimelineEvent, 'collection' | 'docId' | 'kind'>;

const SUGGESTED: Field = { type: 'text', id: 'text', label: 'What should change', limit: 1000 };

// What a document is linked to is told by number: its name may have changed since.
const NOWHERE: InterventionSurroundings = { goals: [], problems: [], isPrimaryPain: true };

/** The fields that documents of this kind are written with, in the order of their form; `known` is what is known of the content. */
export function eventFields({ collection, docId, kind }: ToldDocument, known: Content): readonly Field[] {
  switch (collection) {
    case 'interventions':
      return fieldsOfIntervention(typeOf(known, docId), kind.split('.')[0] ?? '');
    case 'sessions':
      return fieldsOfSession(typeOf(known, docId.slice(0, docId.lastIndexOf('.'))));
    case 'findings':
      return fieldsOfFindings(docId as Strand);
    case 'goals':
      return [newGoalForm({ problems: [], ownStrand: 'patient' }), GOAL_PROGRESS_FORM].flatMap(fieldsOf);
    case 'problems':
      return fieldsOf(problemForm());
    case 'flares':
      return fieldsOf(isFlareEpisode(docId) ? FLARE_EPISODE_FORM : FLARE_PLAN_FORM);
    case 'patients':
      return fieldsOf(PLAN_HEADER_FORM);
    case 'measureSchedules':
      return fieldsOf(scheduleForm(findMeasure(docId) ?? PEG));
    case 'measures':
      // What is being typed of a result: its id begins with its measure’s.
      return MEASURES.find(({ id }) => docId.startsWith(`${id}-`))?.questions.map(({ field }) => field) ?? [];
    case 'suggestions':
      return [SUGGESTED];
    default:
      return [];
  }
}

/** What is not in its form any more still has its label among the parameters of its kind. */
function fieldsOfIntervention(type: string | null, kind: string): readonly Field[] {
  const byKind: Readonly<Partial<Record<string, Parameters>>> = KIND_PARAMETERS;
  return [...fieldsOf(interventionForm(findType(type), NOWHERE)), ...Object.values(byKind[kind] ?? {})];
}

function fieldsOfSession(type: string | null): readonly Field[] {
  const parameters = Object.values(SESSION_PARAMETERS).flatMap((of) => Object.values(of));
  return [...fieldsOf(sessionForm(findType(type))), ...parameters];
}

function fieldsOfFindings(strand: Strand): readonly Field[] {
  const form = findingsFormOf(strand);
  return form ? fieldsOf(form) : [];
}

/** Ids begin with the type of the document, so that a change alone tells its form. */
function typeOf({ type }: Content, id: string): string | null {
  return typeof type === 'string' ? type : id.slice(0, id.lastIndexOf('-'));
}
