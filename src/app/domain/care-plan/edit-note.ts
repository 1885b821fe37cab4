import type { Discipline, Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { Editable } from '../changes/editable.ts';
import type { TextField } from '../fields/field.ts';
import { NOTE_LIMITS } from './note.ts';

type NotePlace = Pick<Editable, 'clinicId' | 'patientId' | 'docId'>;

/** A strand or the collection and id of a document. */
const SUBJECT: TextField = { type: 'text', id: 'about', label: 'About', limit: 200 };

/** What stands in the way of keeping a note, beside the field; null where nothing does. */
export function noteProblem(text: string, kind: keyof typeof NOTE_LIMITS): string | null {
  const limit = NOTE_LIMITS[kind];
  if (text.trim() === '') return 'Please write the note first.';
  if (text.length <= limit) return null;
  return `At most ${limit.toLocaleString('en-GB')} characters: please shorten it by ${(text.length - limit).toLocaleString('en-GB')}.`;
}

export function editTeamNote(place: NotePlace & Pick<Editable, 'discipline'>): Editable {
  const teller = tellerOf(place.discipline);
  return {
    ...place,
    collection: 'notes',
    visibility: 'team',
    source: 'typed',
    form: { groups: [{ title: '', fields: [words(NOTE_LIMITS.team), SUBJECT] }] },
    fixed: { about: null, status: 'current' },
    title: 'Team note',
    // The note stays readable, struck through.
    tell: (before) =>
      before === null
        ? { title: 'Team note added', plain: `${teller} wrote a note for the team.` }
        : {
            title: 'Team note marked as entered in error',
            plain: `${teller} took back a note for the team.`,
          },
  };
}

export function editRestrictedNote(place: NotePlace & { readonly discipline: Discipline }): Editable {
  const { name } = describeStrand(place.discipline);
  const teller = tellerOf(place.discipline);
  return {
    ...place,
    collection: 'restricted',
    visibility: 'discipline',
    source: 'typed',
    form: { groups: [{ title: '', fields: [words(NOTE_LIMITS.restricted)] }] },
    fixed: { status: 'current' },
    title: `Note of ${name.toLowerCase()} alone`,
    tell: (before, after) => {
      if (before === null) {
        return { title: `${name} note added`, plain: `${teller} wrote a note of their own.` };
      }
      const isStruckOut = after['status'] === 'entered-in-error' && before['status'] !== 'entered-in-error';
      return {
        title: isStruckOut ? `${name} note marked as entered in error` : `${name} note changed`,
        plain: `${teller} changed a note of their own.`,
      };
    },
  };
}

function words(limit: number): TextField {
  return { type: 'text', id: 'text', label: 'Note', limit, lines: 'many', emptyText: true };
}

function tellerOf(strand: Strand): string {
  return `Your ${describeStrand(strand).plainRole}`;
}
