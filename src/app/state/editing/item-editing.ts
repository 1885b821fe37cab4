import { Injectable } from '@angular/core';

import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { Change } from '../../domain/changes/change.ts';
import { changeItem } from '../../domain/changes/change-item.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import type { Editable } from '../../domain/changes/editable.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import type { ChangeAbout, OutboxEntry } from '../../domain/changes/send-state.ts';
import { isNotTaken, outboxKey } from '../../domain/changes/send-state.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';
import { DraftActions } from '../outbox/draft.actions.ts';
import { SectionEditorActions } from '../outbox/outbox.actions.ts';
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
import { ItemsInHand } from './items-in-hand.ts';

/**
 * Editing any document of the open plan, from the first letter to the last word in a conflict. Whether words may be
 * thrown away is for the page to ask.
 */
@Injectable()
export class ItemEditing extends ItemsInHand {
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

  /** Hands over a change that no editor holds: start, pause, tick. Without `today` it happens as it is written. */
  send(
    editable: Editable,
    base: StoredRevision | null,
    values: Content,
    about: ChangeAbout,
    today: IsoDate | null = null,
  ): void {
    const change = changeItem(editable, base, values, today);
    if (Object.keys(change.patch).length > 0) this.handOver(change, about);
  }

  /**
   * As `send`, of what the text of an editor was made into. The text stays until the device has written the change down;
   * where nothing is changed it goes.
   */
  sendTyped(editable: Editable, base: StoredRevision | null, values: Content, today: IsoDate): void {
    const change = changeItem(editable, base, values, today);
    if (Object.keys(change.patch).length > 0) this.submit(editable, change);
    else this.drop(editable);
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
