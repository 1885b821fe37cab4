import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import type { Discipline } from '../../domain/access/strands.ts';
import { describeStrand } from '../../domain/access/strands.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { RestrictedNoteActions } from '../../state/notes/notes.actions.ts';
import type { RestrictedNote } from '../../state/notes/restricted.feature.ts';
import {
  selectNoteHistory,
  selectRestrictedNotes,
  selectRestrictedStatus,
} from '../../state/notes/restricted.feature.ts';
import { conflictOf } from '../../state/outbox/settle-conflict.ts';
import { Icon } from '../../ui/icon.ts';
import { PageState } from '../../ui/page-state.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { Today } from '../../ui/today.ts';
import { ConflictChoice } from './conflict-choice.ts';
import { followFocus } from './follow-focus.ts';
import { contestedFields } from './items/contested-fields.ts';
import { NoteEditing } from './note-editing.ts';
import { NoteEditor } from './note-editor.ts';
import { NoteHistory } from './note-history.ts';
import { NoteItem } from './note-item.ts';
import { OpenRecord } from './open-record.ts';

/** A discipline's own notes, of which nobody else learns that there are any. */
@Component({
  selector: 'braid-restricted-notes',
  imports: [ConflictChoice, Icon, MatButton, NoteEditor, NoteHistory, NoteItem, PageState, RouterLink, SavingMark],
  templateUrl: './restricted-notes.html',
  styleUrl: './team-notes.scss',
})
export class RestrictedNotes {
  private readonly record = inject(OpenRecord);
  private readonly store = inject(Store);
  protected readonly editing = inject(NoteEditing);
  protected readonly items = inject(ItemEditing);
  protected readonly today = inject(Today).date;
  protected readonly notes = this.store.selectSignal(selectRestrictedNotes);
  protected readonly status = this.store.selectSignal(selectRestrictedStatus);
  protected readonly history = this.store.selectSignal(selectNoteHistory);

  readonly discipline = input.required<Discipline>();

  protected readonly name = computed(() => describeStrand(this.discipline()).name);
  private readonly editors = computed(() => this.editing.open('restricted'));
  protected readonly newEditors = computed(() =>
    this.editors().filter((note) => this.items.draft(note)?.draft.base === null),
  );
  protected readonly notAdded = computed(() => this.editing.notAdded('restricted'));
  /** The note of which its author is asked whether it was entered in error. */
  protected readonly doubted = signal<string | null>(null);

  constructor() {
    const shape = computed(() => `${this.editors().length} ${this.doubted() ?? ''} ${this.contestedCount()}`);
    followFocus(shape, '.asked button, .what[tabindex], .add');
  }

  protected editor({ id }: RestrictedNote) {
    return this.editors().find(({ docId }) => docId === id);
  }

  protected conflict({ id, rev, updatedAt }: RestrictedNote) {
    const note = this.editing.note('restricted', id);
    const conflict = note && conflictOf(this.items.entry(note));
    if (!conflict) return null;
    const texts = contestedFields(note.form, conflict, this.items.mine(note));
    const at = rev === conflict.theirs.rev ? updatedAt : null;
    return { note, texts, theirName: this.record.nameOf(conflict.theirs.by), at };
  }

  protected strikeOut(note: RestrictedNote): void {
    this.doubted.set(null);
    this.editing.strikeOut('restricted', note);
  }

  protected toggleHistory({ id }: RestrictedNote): void {
    const isShown = this.history()?.noteId === id;
    this.store.dispatch(
      isShown ? RestrictedNoteActions.historyClosed() : RestrictedNoteActions.historyWanted({ noteId: id }),
    );
  }

  private contestedCount(): number {
    return this.notes().filter((note) => this.conflict(note) !== null).length;
  }
}
