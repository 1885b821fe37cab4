import { computed, inject, Injectable } from '@angular/core';

import { restrictedDisciplineOf } from '../../domain/access/notes-access.ts';
import { strandOf } from '../../domain/access/roles.ts';
import { editRestrictedNote, editTeamNote } from '../../domain/care-plan/edit-note.ts';
import type { Editable } from '../../domain/changes/editable.ts';
import { markOf } from '../../domain/changes/entry-mark.ts';
import type { OutboxEntry, SendState } from '../../domain/changes/send-state.ts';
import { isNotTaken } from '../../domain/changes/send-state.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import type { TeamNote } from '../../state/notes/notes.feature.ts';
import type { RestrictedNote } from '../../state/notes/restricted.feature.ts';
import { OpenRecord } from './open-record.ts';

export type NoteCollection = 'notes' | 'restricted';

type Note = TeamNote | RestrictedNote;

/** The notes of the open record, for the team or for one's own discipline, as their author writes them. */
@Injectable()
export class NoteEditing {
  private readonly record = inject(OpenRecord);
  private readonly items = inject(ItemEditing);
  readonly waiting = this.items.waiting;
  private readonly writer = computed(() => {
    const account = this.record.account();
    return { strand: account && strandOf(account), discipline: account && restrictedDisciplineOf(account) };
  });

  /** The reader's own note unless told whose; null for who writes none. */
  note(collection: NoteCollection, docId: string, strand = this.writer().strand): Editable | null {
    const place = { ...this.record.place(), docId };
    if (collection === 'notes') return strand && editTeamNote({ ...place, discipline: strand });
    const { discipline } = this.writer();
    return discipline && editRestrictedNote({ ...place, discipline });
  }

  /** The notes whose editors are open: those about one part of the plan, or about the whole of it. */
  open(collection: NoteCollection, about = ''): readonly Editable[] {
    return this.items
      .typedIn(collection, this.record.place().patientId)
      .flatMap((docId) => this.note(collection, docId) ?? [])
      .filter((note) => (this.items.draft(note)?.draft.text['about'] ?? '') === about);
  }

  /** Notes that could not be added, which no list of stored notes holds. */
  notAdded(collection: NoteCollection): readonly OutboxEntry[] {
    return this.items
      .entriesIn(collection, this.record.place().patientId)
      .filter(({ state, change }) => change.baseRev === 0 && isNotTaken(state));
  }

  /** `about` is a part of the plan, as the note names it. */
  begin(collection: NoteCollection, about = ''): void {
    const note = this.note(collection, crypto.randomUUID());
    if (note) this.items.begin(note, null, this.record.about(note.title), { about });
  }

  edit({ id, rev, content }: RestrictedNote): void {
    const note = this.note('restricted', id);
    if (note) this.items.begin(note, { rev, content: { ...content } }, this.record.about(note.title));
  }

  /** It stays readable, struck through. */
  strikeOut(collection: NoteCollection, { id, rev, content, discipline }: Note): void {
    const note = this.note(collection, id, discipline);
    const base = { rev, content: { ...content } };
    if (note) this.items.send(note, base, { status: 'entered-in-error' }, this.record.about(note.title));
  }

  author({ createdBy }: Note): string {
    return createdBy === '' ? 'You' : (this.record.nameOf(createdBy) ?? 'You');
  }

  mark(collection: NoteCollection, { id, rev }: Note): SendState | null {
    return markOf(this.items.entry({ ...this.record.place(), collection, docId: id }), rev);
  }
}
