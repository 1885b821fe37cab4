export type NoteStatus = 'current' | 'entered-in-error';

/** `patients/{p}/notes/{id}`: for the team alone. */
export interface TeamNoteContent {
  /** At most 4,000 characters. */
  readonly text: string;
  /** The part of the plan it is about: a section's strand or `collection/id`; null for the whole. */
  readonly about: string | null;
  readonly status: NoteStatus;
}

/** `patients/{p}/restricted/{id}`: for its own discipline alone. */
export interface RestrictedNoteContent {
  /** At most 8,000 characters. */
  readonly text: string;
  readonly status: NoteStatus;
}

export const NOTE_LIMITS = { team: 4000, restricted: 8000 } as const;
