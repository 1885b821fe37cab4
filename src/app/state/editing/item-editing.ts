import { inject, Injectable, signal } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { Change } from '../../domain/changes/change.ts';
import { changeItem } from '../../domain/changes/change-item.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import type { Editable } from '../../domain/changes/editable.ts';
import { isBeside } from '../../domain/changes/is-beside.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import type { ChangeAbout, OutboxEntry } from '../../domain/changes/send-state.ts';
import { isNotTaken, outboxKey } from '../../domain/changes/send-state.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';
import { DraftActions } from '../outbox/draft.actions.ts';
import { selectDrafts, selectIsDeviceKeeping } from '../outbox/drafts.feature.ts';
import { SectionEditorActions } from '../outbox/outbox.actions.ts';
import { selectOutboxEntries, selectWaitingCount } from '../outbox/outbox.feature.ts';
import { conflictOf, inPlaceOfTheirs, withoutContested } from '../outbox/settle-conflict.ts';
import {
  beginItemDraft,
  isLeftAsSaved,
  itemChange,
  itemChangeInPlaceOf,
  itemDraftOf,
  itemOnTopOf,
  retypedFields,
} from './item-draft.ts';

/**
 * Editing any document of the open plan, from the first letter to the last word in a conflict. Whether words may be
 * thrown away is for the page to ask.
 */
@Injectable()
export class ItemEditing {
  private readonly store = inject(Store);
  private readonly drafts = this.store.selectSignal(selectDrafts);
  private readonly entries = this.store.selectSignal(selectOutboxEntries);
  private readonly isDeviceKeeping = this.store.selectSignal(selectIsDeviceKeeping);
  private readonly begun = signal<readonly string[]>([]);
  readonly waiting = this.store.selectSignal(selectWaitingCount);

  entry(place: Pick<Editable, 'patientId' | 'collection' | 'docId'>): OutboxEntry | undefined {
    return this.entries()[outboxKey(place)];
  }

  /** What is being typed; what was handed over is the outbox's to show. */
  draft(editable: Editable): KeptDraft | undefined {
    const key = outboxKey(editable);
    const kept = this.drafts()[key];
    return kept && (kept.draft.submitted === null || !this.entries()[key]) ? kept : undefined;
  }

  /** Whether its editor is to be shown: something is being typed, or what was saved needs its author again. */
  isOpen(editable: Editable): boolean {
    return this.draft(editable) !== undefined || isToBeDecided(this.entry(editable));
  }

  /** The ids of the documents of a collection whose editor is to be shown, the longest waiting first. */
  openIn(collection: Editable['collection'], patientId: string): readonly string[] {
    const typed = this.draftsIn(collection, patientId);
    const known = new Set(typed.map(({ key }) => key));
    const decided = this.entriesIn(collection, patientId).filter(isToBeDecided);
    return [...typed, ...decided.filter(({ key }) => !known.has(key))]
      .sort((left, right) => (left.typedAt < right.typedAt ? -1 : 1))
      .map(({ key }) => idIn(key));
  }

  /** As `openIn`, the ids of those alone in which something is being typed. */
  typedIn(collection: Editable['collection'], patientId: string): readonly string[] {
    return this.draftsIn(collection, patientId).map(({ key }) => idIn(key));
  }

  entriesIn(collection: Editable['collection'], patientId: string): readonly OutboxEntry[] {
    const prefix = outboxKey({ patientId, collection, docId: '' });
    return Object.values(this.entries()).filter(({ key }) => key.startsWith(prefix));
  }

  /** The author's own words as they stand now, by field: typed or handed over. */
  mine(editable: Editable): KeptDraft['draft']['text'] {
    const entry = this.entry(editable);
    return this.draft(editable)?.draft.text ?? (entry ? itemDraftOf(entry, editable).text : {});
  }

  /** Whether the text was typed on an earlier visit and its author has not gone on with it. */
  isRestored(editable: Editable): boolean {
    return this.isRestoredKey(outboxKey(editable));
  }

  /** How safe what is being typed is; null while nothing is. */
  keeping(kept: KeptDraft | undefined): 'kept' | 'unkept' | null {
    if (!kept || !isTyped(kept.draft)) return null;
    if (!this.isDeviceKeeping()) return 'unkept';
    return kept.isKept ? 'kept' : null;
  }

  begin(editable: Editable, base: StoredRevision | null, about: ChangeAbout, given: Content = {}): void {
    this.resume(editable);
    this.type(editable, beginItemDraft(editable, base, about, given));
  }

  resume(editable: Editable): void {
    const key = outboxKey(editable);
    this.begun.update((begun) => (begun.includes(key) ? begun : [...begun, key]));
  }

  retype(editable: Editable, text: Readonly<Record<string, string>>): void {
    const kept = this.draft(editable);
    if (kept) this.type(editable, { ...kept.draft, text, submitted: null });
  }

  /** True where the author must first say why their words shall stand: they left them as they were, with the others in view. */
  save(editable: Editable, today: IsoDate, ownUid: string | null): boolean {
    const kept = this.draft(editable);
    if (!kept) return false;
    const entry = this.entry(editable);
    if (entry?.state.status === 'failed') {
      this.submit(editable, itemChangeInPlaceOf(entry.change, kept.draft, editable, today));
      return false;
    }
    const conflict = conflictOf(entry);
    const draft = conflict ? itemOnTopOf(kept.draft, conflict.fields, conflict.theirs, editable) : kept.draft;
    if (draft.base && retypedFields(draft, editable).length === 0) {
      this.drop(editable);
      if (entry && isNotTaken(entry.state)) this.dismiss(entry.key);
      return false;
    }
    if (entry && conflict && conflict.theirs.by !== ownUid && isLeftAsSaved(draft, conflict.fields, entry.change)) {
      return true;
    }
    this.submit(editable, itemChange(draft, editable, today));
    return false;
  }

  /** Hands over a change that no editor holds: start, pause, tick. */
  send(editable: Editable, base: StoredRevision | null, values: Content, about: ChangeAbout): void {
    const change = changeItem(editable, base, values);
    if (Object.keys(change.patch).length > 0) this.handOver(change, about);
  }

  keepTheirs(editable: Editable, today: IsoDate): void {
    const entry = this.entry(editable);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    const rest = withoutContested(this.changeNow(editable, entry, today), conflict);
    this.drop(editable);
    if (rest) this.handOver(rest, entry.about);
    else this.dismiss(entry.key);
  }

  useMine(editable: Editable, reason: string, today: IsoDate): void {
    const entry = this.entry(editable);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    const change = inPlaceOfTheirs(this.changeNow(editable, entry, today), conflict, reason);
    if (this.draft(editable)) this.submit(editable, change);
    else this.handOver(change, entry.about);
  }

  editMine(editable: Editable): void {
    const entry = this.entry(editable);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    this.resume(editable);
    this.type(editable, itemOnTopOf(itemDraftOf(entry, editable), conflict.fields, conflict.theirs, editable));
  }

  /** A change that could not be saved goes back into its editor. */
  reopenFailed(editable: Editable): void {
    const entry = this.entry(editable);
    if (entry?.state.status !== 'failed' || this.draft(editable)) return;
    this.resume(editable);
    this.type(editable, itemDraftOf(entry, editable));
  }

  /** Leaves the editor; what it holds is gone, and with it a change that was not taken. */
  close(editable: Editable): void {
    this.drop(editable);
    const entry = this.entry(editable);
    if (entry && isNotTaken(entry.state) && entry.state.status !== 'conflict') this.dismiss(entry.key);
  }

  /** Leaves the editor; what was handed over stays as it is. */
  drop(editable: Editable): void {
    const key = outboxKey(editable);
    this.begun.update((begun) => begun.filter((other) => other !== key));
    if (this.drafts()[key]) this.store.dispatch(DraftActions.dropped({ key }));
  }

  /** An editor that was opened on an earlier visit and left alone is not worth a word. */
  dropUntouched(editable: Editable): void {
    const kept = this.draft(editable);
    if (kept && this.isRestored(editable) && !isTyped(kept.draft)) this.drop(editable);
  }

  /** An untouched editor of an earlier visit and one beside another window’s are left out. */
  private draftsIn(collection: Editable['collection'], patientId: string): readonly KeptDraft[] {
    const prefix = outboxKey({ patientId, collection, docId: '' });
    return Object.values(this.drafts())
      .filter(({ key }) => key.startsWith(prefix) && !isBeside(key))
      .filter(({ key, draft }) => draft.submitted === null || !this.entries()[key])
      .filter(({ key, draft }) => isTyped(draft) || !this.isRestoredKey(key))
      .sort((left, right) => (left.typedAt < right.typedAt ? -1 : 1));
  }

  private isRestoredKey(key: string): boolean {
    return !this.begun().includes(key);
  }

  private changeNow(editable: Editable, entry: OutboxEntry, today: IsoDate): Change {
    const kept = this.draft(editable);
    const conflict = conflictOf(entry);
    if (!kept || !conflict) return entry.change;
    return itemChange(itemOnTopOf(kept.draft, conflict.fields, conflict.theirs, editable), editable, today);
  }

  private type(editable: Editable, draft: KeptDraft['draft']): void {
    this.store.dispatch(DraftActions.typed({ key: outboxKey(editable), draft }));
  }

  /** The draft stays until the device has written the change down. */
  private submit(editable: Editable, change: Change): void {
    const kept = this.draft(editable);
    if (!kept) return;
    this.handOver(change, kept.draft.about);
    this.type(editable, { ...kept.draft, submitted: kept.draft.text });
    this.begun.update((begun) => begun.filter((key) => key !== outboxKey(editable)));
  }

  private handOver(change: Change, about: ChangeAbout): void {
    this.store.dispatch(SectionEditorActions.changeSubmitted({ change, about }));
  }

  private dismiss(key: string): void {
    this.store.dispatch(SectionEditorActions.dismissed({ key }));
  }
}

function idIn(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

function isToBeDecided(entry: OutboxEntry | undefined): boolean {
  return entry?.state.status === 'conflict' || entry?.state.status === 'failed';
}
