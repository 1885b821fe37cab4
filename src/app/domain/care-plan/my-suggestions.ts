import type { Editable } from '../changes/editable.ts';
import type { Form } from '../fields/form.ts';
import type { CareTeamMember } from '../patient/patient.ts';
import { whoFor } from './my-treatments.ts';
import type { Suggestion } from './suggestion-access.ts';
import type { SuggestionTarget } from './suggestion-form.ts';
import { editSuggestion } from './suggestion-form.ts';

/** What a patient tells: that something is not right, or what it does to them. */
export type SuggestionSort = 'change' | 'effect';

export interface SuggestionPlace {
  readonly clinicId: string;
  readonly patientId: string;
}

/** `interventions.{id}.change-3f2a9c1b`: a draft found again knows from its own id what it is about. */
export function suggestionId({ collection, docId }: SuggestionTarget, sort: SuggestionSort, random: string): string {
  return `${collection}.${docId}.${sort}-${random}`;
}

/** Null where the id is that of a suggestion about something else. */
export function sortOfSuggestion(id: string, { collection, docId }: SuggestionTarget): SuggestionSort | null {
  const start = `${collection}.${docId}.`;
  if (!id.startsWith(start)) return null;
  const [sort] = id.slice(start.length).split('-');
  return sort === 'change' || sort === 'effect' ? sort : null;
}

/** A patient's suggestion while it is written. */
export function editMySuggestion(
  place: SuggestionPlace & { readonly docId: string },
  target: SuggestionTarget,
  team: readonly CareTeamMember[] | null,
): Editable {
  const isEffect = sortOfSuggestion(place.docId, target) === 'effect';
  const about = isEffect ? { ...target, about: `Side effect: ${target.about}` } : target;
  const editable = editSuggestion({ ...place, discipline: 'patient' }, about);
  return { ...editable, form: isEffect ? effectForm(target, team) : changeForm(target, team) };
}

/** Where a suggestion stands, as its author reads it. */
export function tellSuggestion({ content, updatedBy }: Suggestion, team: readonly CareTeamMember[] | null): string {
  const decider = team?.find(({ uid }) => uid === updatedBy)?.name ?? whoFor(content.to, null);
  switch (content.status) {
    case 'open':
      return `Sent to ${inSentence(whoFor(content.to, team))}.`;
    case 'accepted':
      return `${decider} updated this. Thank you.`;
    case 'declined':
      return `${decider} answered: ${content.answer ?? ''}`;
    case 'withdrawn':
      return 'You took this back.';
  }
}

function changeForm({ to }: SuggestionTarget, team: readonly CareTeamMember[] | null): Form {
  return oneText('What is not right, or what would you change?', `It goes to ${inSentence(whoFor(to, team))}.`);
}

function effectForm({ to }: SuggestionTarget, team: readonly CareTeamMember[] | null): Form {
  return oneText('What do you notice, and since when?', `It goes to ${inSentence(whoFor(to, team))}.`);
}

function oneText(label: string, hint: string): Form {
  return {
    groups: [
      { title: '', fields: [{ type: 'text', id: 'text', label, hint, limit: 1000, lines: 'many', required: true }] },
    ],
  };
}

/** A role without a name begins with a capital; inside a sentence it does not. */
function inSentence(who: string): string {
  return who.startsWith('Your ') ? `your ${who.slice(5)}` : who;
}
