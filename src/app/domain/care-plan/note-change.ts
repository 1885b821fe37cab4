import type { Discipline, Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { Change } from '../changes/change.ts';
import type { RestrictedNoteContent, TeamNoteContent } from './note.ts';
import { NOTE_LIMITS } from './note.ts';
import type { PlanRecord } from './plan-record.ts';

interface NotePlace {
  readonly clinicId: string;
  readonly patientId: string;
  readonly noteId: string;
}

/** What stands in the way of keeping a note, beside the field; null where nothing does. */
export function noteProblem(text: string, kind: keyof typeof NOTE_LIMITS): string | null {
  const limit = NOTE_LIMITS[kind];
  if (text.trim() === '') return 'Please write the note first.';
  if (text.length <= limit) return null;
  return `At most ${limit.toLocaleString('en-GB')} characters: please shorten it by ${(text.length - limit).toLocaleString('en-GB')}.`;
}

export function addTeamNote(
  place: NotePlace,
  strand: Strand,
  content: Pick<TeamNoteContent, 'text' | 'about'>,
): Change {
  return {
    ...changeOf(place, 'notes', strand),
    base: null,
    baseRev: 0,
    patch: { ...content, status: 'current' },
    title: 'Team note added',
    plain: `${teller(strand)} wrote a note for the team.`,
  };
}

/** The note stays readable, struck through. */
export function retractTeamNote({ id, rev, content, ...note }: PlanRecord<TeamNoteContent>): Change {
  return {
    ...changeOf({ ...note, noteId: id }, 'notes', note.discipline),
    base: { ...content },
    baseRev: rev,
    patch: { status: 'entered-in-error' },
    title: 'Team note marked as entered in error',
    plain: `${teller(note.discipline)} took back a note for the team.`,
  };
}

export function addRestrictedNote(place: NotePlace, discipline: Discipline, text: string): Change {
  return {
    ...changeOf(place, 'restricted', discipline),
    base: null,
    baseRev: 0,
    patch: { text, status: 'current' },
    title: `${describeStrand(discipline).name} note added`,
    plain: `${teller(discipline)} wrote a note of their own.`,
  };
}

export function changeRestrictedNote(
  note: Pick<PlanRecord<RestrictedNoteContent>, 'id' | 'clinicId' | 'patientId' | 'discipline' | 'rev' | 'content'>,
  patch: Partial<RestrictedNoteContent>,
): Change {
  const { id, discipline, rev, content } = note;
  const name = describeStrand(discipline).name;
  return {
    ...changeOf({ ...note, noteId: id }, 'restricted', discipline),
    base: { ...content },
    baseRev: rev,
    patch: { ...patch },
    title: patch.status === 'entered-in-error' ? `${name} note marked as entered in error` : `${name} note changed`,
    plain: `${teller(discipline)} changed a note of their own.`,
  };
}

function teller(strand: Strand): string {
  return `Your ${describeStrand(strand).plainRole}`;
}

function changeOf({ clinicId, patientId, noteId }: NotePlace, collection: 'notes' | 'restricted', discipline: Strand) {
  return {
    clinicId,
    patientId,
    collection,
    docId: noteId,
    discipline,
    visibility: collection === 'notes' ? ('team' as const) : ('discipline' as const),
    source: 'typed' as const,
    at: null,
    overrules: null,
  };
}
