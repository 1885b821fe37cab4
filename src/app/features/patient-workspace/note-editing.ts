import { inject, Injectable } from '@angular/core';

import { strandOf } from '../../domain/access/roles.ts';
import type { Discipline } from '../../domain/access/strands.ts';
import type { RestrictedNoteContent } from '../../domain/care-plan/note.ts';
import {
  addRestrictedNote,
  addTeamNote,
  changeRestrictedNote,
  retractTeamNote,
} from '../../domain/care-plan/note-change.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import { isBeside } from '../../domain/changes/is-beside.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { isNotTaken, outboxKey } from '../../domain/changes/send-state.ts';
import type { TeamNote } from '../../state/notes/notes.feature.ts';
import type { RestrictedNote } from '../../state/notes/restricted.feature.ts';
import { conflictOf, inPlaceOfTheirs } from '../../state/outbox/settle-conflict.ts';
import { EditorDrafts } from './editor-drafts.ts';
import { OpenRecord } from './open-record.ts';

export type NoteCollection = 'notes' | 'restricted';

/** Writing notes on the open record, for the team or for one's own discipline. */
@Injectable()
export class NoteEditing {
  private readonly record = inject(OpenRecord);
  readonly drafts = inject(EditorDrafts);

  keyOf(collection: NoteCollection, docId: string): string {
    return outboxKey({ patientId: this.patientId(), collection, docId });
  }

  /**
   * The editors that are open, an untouched one of an earlier visit and one beside another window’s left out; those of
   * notes about one part of the plan, or about the whole of it.
   */
  open(collection: NoteCollection, about: string | null = null): readonly KeptDraft[] {
    return this.drafts
      .openUnder(this.keyOf(collection, ''))
      .filter(({ draft }) => (draft.text['about'] ?? null) === about)
      .filter(({ key, draft }) => !isBeside(key) && (isTyped(draft) || !this.drafts.isRestored(key)));
  }

  /** Notes that could not be added, which no list of stored notes holds. */
  notAdded(collection: NoteCollection) {
    return this.drafts
      .entriesUnder(this.keyOf(collection, ''))
      .filter(({ state, change }) => change.baseRev === 0 && isNotTaken(state));
  }

  /** `about` is a part of the plan, as the note names it. */
  begin(collection: NoteCollection, title: string, about: string | null = null): void {
    const key = this.keyOf(collection, crypto.randomUUID());
    const suggested = about === null ? {} : { about };
    const text = { text: '', ...suggested };
    this.drafts.begin(key, { about: this.record.about(title), text, base: null, suggested, submitted: null });
  }

  retype({ key, draft }: KeptDraft, text: string): void {
    this.drafts.type(key, { ...draft, text: { ...draft.text, text }, submitted: null });
  }

  saveTeamNote({ key, draft }: KeptDraft): void {
    const account = this.record.account();
    const strand = account && strandOf(account);
    const text = draft.text['text']?.trim() ?? '';
    const about = draft.text['about'] ?? null;
    if (strand) this.drafts.submit(key, addTeamNote(this.placeOf(key), strand, { text, about }));
  }

  retract(note: TeamNote): void {
    this.drafts.send(retractTeamNote(note), { about: this.record.about('Team note') });
  }

  /** `discipline` is the writer's own. */
  saveRestrictedNote({ key, draft }: KeptDraft, discipline: Discipline): void {
    const text = draft.text['text']?.trim() ?? '';
    const { base } = draft;
    if (!base) return this.drafts.submit(key, addRestrictedNote(this.placeOf(key), discipline, text));
    const content = base.content as unknown as RestrictedNoteContent;
    if (text === content.text) return this.drafts.close(key);
    const note = { ...this.placeOf(key), id: this.placeOf(key).noteId, discipline, rev: base.rev, content };
    this.drafts.submit(key, changeRestrictedNote(note, { text }));
  }

  edit({ id, rev, content }: RestrictedNote, title: string): void {
    const base = { rev, content: { ...content } };
    const text = { text: content.text };
    this.drafts.begin(this.keyOf('restricted', id), { about: this.record.about(title), text, base, submitted: null });
  }

  strikeOut(note: RestrictedNote, title: string): void {
    this.drafts.send(changeRestrictedNote(note, { status: 'entered-in-error' }), { about: this.record.about(title) });
  }

  keepTheirs(key: string): void {
    this.drafts.close(key);
    this.drafts.dismiss(key);
  }

  useMine(key: string, reason: string): void {
    const entry = this.drafts.entry(key);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    const typed = this.drafts.open(key)?.draft.text['text']?.trim();
    const patch = typed === undefined ? entry.change.patch : { ...entry.change.patch, text: typed };
    const change = inPlaceOfTheirs({ ...entry.change, patch }, conflict, reason);
    if (typed === undefined) this.drafts.send(change, entry);
    else this.drafts.submit(key, change);
  }

  /** The author's note on top of the colleague's, with both in view. */
  editMine(key: string): void {
    const entry = this.drafts.entry(key);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    const { rev, content } = conflict.theirs;
    const text = entry.change.patch['text'];
    const typed = { text: typeof text === 'string' ? text : '' };
    this.drafts.begin(key, { about: entry.about, text: typed, base: { rev, content }, submitted: null });
  }

  private placeOf(key: string) {
    return {
      clinicId: this.record.patient()?.clinicId ?? '',
      patientId: this.patientId(),
      noteId: key.slice(key.lastIndexOf('/') + 1),
    };
  }

  private patientId(): string {
    return this.record.patient()?.id ?? '';
  }
}
