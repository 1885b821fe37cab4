import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { mayWriteTeamNotes } from '../../domain/access/notes-access.ts';
import type { TeamNote } from '../../state/notes/notes.feature.ts';
import { selectNotes, selectNotesStatus } from '../../state/notes/notes.feature.ts';
import { Icon } from '../../ui/icon.ts';
import { PageState } from '../../ui/page-state.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { followFocus } from './follow-focus.ts';
import { namesOfSubjects } from './items/comments-subjects.ts';
import { NoteEditing } from './note-editing.ts';
import { NoteEditor } from './note-editor.ts';
import { NoteItem } from './note-item.ts';
import { OpenRecord } from './open-record.ts';

/** What the team tells each other about a patient, newest first. */
@Component({
  selector: 'braid-team-notes',
  imports: [Icon, MatButton, NoteEditor, NoteItem, PageState, RouterLink, SavingMark],
  templateUrl: './team-notes.html',
  styleUrl: './team-notes.scss',
})
export class TeamNotes {
  private readonly record = inject(OpenRecord);
  private readonly store = inject(Store);
  protected readonly editing = inject(NoteEditing);
  protected readonly notes = this.store.selectSignal(selectNotes);
  protected readonly status = this.store.selectSignal(selectNotesStatus);
  protected readonly editors = computed(() => this.editing.open('notes'));
  protected readonly notAdded = computed(() => this.editing.notAdded('notes'));
  protected readonly mayWrite = computed(() => {
    const account = this.record.account();
    return account !== null && mayWriteTeamNotes(account);
  });
  /** The note of which its author is asked whether it was entered in error. */
  protected readonly doubted = signal<string | null>(null);

  private readonly subjects = namesOfSubjects();

  constructor() {
    const shape = computed(() => `${this.editors().length} ${this.doubted() ?? ''}`);
    followFocus(shape, '.asked button, .add');
  }

  /** What it is about, by name; null for the whole plan. */
  protected subject({ content: { about } }: TeamNote): string | null {
    return about && (this.subjects().get(about) ?? 'a part of the plan that is not shown');
  }

  protected mayRetract({ createdBy, rev, content }: TeamNote): boolean {
    return rev > 0 && createdBy === this.record.ownUid() && content.status === 'current' && this.mayWrite();
  }

  protected retract(note: TeamNote): void {
    this.doubted.set(null);
    this.editing.strikeOut('notes', note);
  }
}
