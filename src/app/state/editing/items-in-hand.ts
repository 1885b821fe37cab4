import { inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';

import type { KeptDraft } from '../../domain/changes/draft.ts';
import type { Editable } from '../../domain/changes/editable.ts';
import { isBeside } from '../../domain/changes/is-beside.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { selectDrafts, selectIsDeviceKeeping } from '../outbox/drafts.feature.ts';
import { selectOutboxEntries, selectWaitingCount } from '../outbox/outbox.feature.ts';
import { itemDraftOf } from './item-draft.ts';

/** What of the open plan is being typed, is on its way or needs its author again. */
export abstract class ItemsInHand {
  protected readonly store = inject(Store);
  protected readonly drafts = this.store.selectSignal(selectDrafts);
  private readonly entries = this.store.selectSignal(selectOutboxEntries);
  private readonly isDeviceKeeping = this.store.selectSignal(selectIsDeviceKeeping);
  /** The keys of the editors that were opened or gone on with on this visit. */
  protected readonly begun = signal<readonly string[]>([]);
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
}

function idIn(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

function isToBeDecided(entry: OutboxEntry | undefined): boolean {
  return entry?.state.status === 'conflict' || entry?.state.status === 'failed';
}
