import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { mayWriteTeamNotes } from '../../../domain/access/notes-access.ts';
import { selectNotes } from '../../../state/notes/notes.feature.ts';
import { Icon } from '../../../ui/icon.ts';
import { followFocus } from '../follow-focus.ts';
import { NoteEditing } from '../note-editing.ts';
import { NoteEditor } from '../note-editor.ts';
import { NoteItem } from '../note-item.ts';
import { OpenRecord } from '../open-record.ts';

/** The team's notes about one section or document, newest first, and the way to add one. */
@Component({
  selector: 'braid-comments-of',
  imports: [Icon, MatButton, NoteEditor, NoteItem],
  template: `
    <section [attr.aria-label]="'Comments on ' + name()">
      <p class="audience"><braid-icon name="visibility_off" />The patient does not see these</p>
      @for (note of editors(); track note.docId) {
        <braid-note-editor [note]="note" [label]="'Comment on ' + name()" />
      } @empty {
        @if (mayWrite()) {
          <button matButton="outlined" type="button" class="add" (click)="editing.begin('notes', about())">
            Add a comment<span class="visually-hidden"> on {{ name() }}</span>
          </button>
        }
      }
      <ul>
        @for (note of notes(); track note.id) {
          <li>
            <braid-note-item
              [author]="editing.author(note)"
              [strand]="note.discipline"
              [at]="note.createdAt"
              [text]="note.content.text"
              [isRetracted]="note.content.status === 'entered-in-error'"
              [mark]="editing.mark('notes', note)"
              [waiting]="editing.waiting()"
            />
          </li>
        } @empty {
          @if (editors().length === 0) {
            <li class="empty">No comments yet.</li>
          }
        }
      </ul>
    </section>
  `,
  styles: `
    section,
    ul {
      display: grid;
      gap: 0.625rem;
      justify-items: start;
      list-style: none;
    }

    ul,
    li,
    braid-note-editor {
      inline-size: 100%;
    }

    .audience {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
    }

    .audience,
    .empty {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }

    button {
      scroll-margin-block-start: 8rem;
    }
  `,
})
export class CommentsOf {
  private readonly record = inject(OpenRecord);
  private readonly all = inject<Store>(Store).selectSignal(selectNotes);
  protected readonly editing = inject(NoteEditing);

  /** As notes name it. */
  readonly about = input.required<string>();
  readonly name = input.required<string>();

  protected readonly notes = computed(() => this.all().filter(({ content }) => content.about === this.about()));
  protected readonly editors = computed(() => this.editing.open('notes', this.about()));
  protected readonly mayWrite = computed(() => {
    const account = this.record.account();
    return account !== null && mayWriteTeamNotes(account);
  });

  constructor() {
    followFocus(
      computed(() => this.editors().length),
      '.add',
    );
  }
}
