import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { mayWriteTeamNotes } from '../../../domain/access/notes-access.ts';
import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import { maySuggest } from '../../../domain/care-plan/suggestion-access.ts';
import type { SuggestionTarget } from '../../../domain/care-plan/suggestion-form.ts';
import { editSuggestion, isSuggestionId, suggestionId } from '../../../domain/care-plan/suggestion-form.ts';
import { isRestorable } from '../../../domain/timeline/restorable.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectNotes } from '../../../state/notes/notes.feature.ts';
import { selectSuggestions } from '../../../state/plan/plan-items.selectors.ts';
import { followFocus } from '../follow-focus.ts';
import { NoteEditing } from '../note-editing.ts';
import { OpenRecord } from '../open-record.ts';
import { CommentsOf } from './comments-of.ts';
import { subjectOf } from './comments-subjects.ts';
import { HistoryPanel } from './history-panel.ts';
import { ItemEditor } from './item-editor.ts';
import { PlanSurroundings } from './plan-surroundings.ts';

type Shown = 'comments' | 'history' | null;

/** Under a section or a document: suggest a change, comment on it, see how it came to be as it is. */
@Component({
  selector: 'braid-history-foot',
  imports: [CommentsOf, HistoryPanel, ItemEditor, MatButton],
  templateUrl: './history-foot.html',
  styleUrl: './history-foot.scss',
})
export class HistoryFoot {
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly editing = inject(ItemEditing);
  private readonly notes = inject(NoteEditing);
  private readonly store = inject<Store>(Store);
  private readonly allNotes = this.store.selectSignal(selectNotes);
  private readonly suggestions = this.store.selectSignal(selectSuggestions);

  readonly target = input.required<SuggestionTarget>();
  /** The document as it is now; none while it has not been written. */
  readonly item = input.required<PlanRecord<object> | undefined>();
  /** Whether the reader changes it themselves. */
  readonly mayEdit = input.required<boolean>();

  protected readonly about = computed(() => subjectOf(this.target()));
  protected readonly stored = computed(() => {
    const item = this.item();
    return item && item.rev > 0 ? item : null;
  });
  protected readonly commentCount = computed(
    () =>
      this.allNotes().filter(({ content }) => content.about === this.about() && content.status === 'current').length,
  );
  protected readonly hasComments = computed(() => {
    const account = this.record.account();
    return this.commentCount() > 0 || (account !== null && mayWriteTeamNotes(account));
  });
  protected readonly maySuggest = computed(() => {
    const account = this.record.account();
    return account !== null && !this.mayEdit() && this.stored() !== null && maySuggest(account, this.target().to);
  });
  protected readonly mayRestore = computed(() => this.mayEdit() && isRestorable(this.target().collection));
  /** A comment that was begun on an earlier visit shows by itself. */
  protected readonly shown = linkedSignal<boolean, Shown>({
    source: () => this.notes.open('notes', this.about()).length > 0,
    computation: (hasEditor, previous) => (hasEditor ? 'comments' : (previous?.value ?? null)),
  });
  /** Suggestions that are being written, an earlier visit's too. */
  protected readonly begun = computed(() => {
    const patient = this.record.patient();
    const discipline = this.around.ownStrand();
    if (!patient || !discipline) return [];
    const known = new Set(this.suggestions().map(({ id }) => id));
    return this.editing
      .openIn('suggestions', patient.id)
      .filter((docId) => isSuggestionId(docId, this.target()) && !known.has(docId))
      .map((docId) =>
        editSuggestion({ clinicId: patient.clinicId, patientId: patient.id, docId, discipline }, this.target()),
      );
  });

  constructor() {
    followFocus(
      computed(() => this.begun().length),
      '.suggest',
    );
  }

  protected toggle(panel: 'comments' | 'history'): void {
    this.shown.update((shown) => (shown === panel ? null : panel));
  }

  protected suggest(): void {
    const place = this.around.placeFor('suggestion');
    const docId = suggestionId(this.target(), crypto.randomUUID().slice(-12));
    this.editing.begin(editSuggestion({ ...place, docId }, this.target()), null, this.record.about('Suggestion'));
  }
}
