import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Change } from '../../domain/changes/change.ts';
import type { Draft, KeptDraft } from '../../domain/changes/draft.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { DraftActions } from '../../state/outbox/draft.actions.ts';
import { selectDrafts, selectIsDeviceKeeping } from '../../state/outbox/drafts.feature.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { selectOutboxEntries, selectWaitingCount } from '../../state/outbox/outbox.feature.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { WorkspaceStore } from './workspace.store.ts';

/** What stands in the editors of this workspace: kept letter by letter, and handed to the outbox when it is saved. */
@Injectable()
export class EditorDrafts {
  private readonly store = inject(Store);
  private readonly workspace = inject(WorkspaceStore);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly entries = this.store.selectSignal(selectOutboxEntries);
  private readonly drafts = this.store.selectSignal(selectDrafts);
  private readonly isDeviceKeeping = this.store.selectSignal(selectIsDeviceKeeping);
  readonly waiting = this.store.selectSignal(selectWaitingCount);

  entry(key: string): OutboxEntry | undefined {
    return this.entries()[key];
  }

  entriesUnder(prefix: string): readonly OutboxEntry[] {
    return Object.values(this.entries()).filter(({ key }) => key.startsWith(prefix));
  }

  /** What is being typed under this key; what was handed over is the outbox's to show. */
  open(key: string): KeptDraft | undefined {
    const kept = this.drafts()[key];
    return kept && (kept.draft.submitted === null || !this.entry(key)) ? kept : undefined;
  }

  /** Those open under keys that begin so, the longest waiting first. */
  openUnder(prefix: string): readonly KeptDraft[] {
    return Object.keys(this.drafts())
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => this.open(key) ?? [])
      .sort((left, right) => (left.typedAt < right.typedAt ? -1 : 1));
  }

  /** Whether the text was typed on an earlier visit and its author has not gone on with it. */
  isRestored(key: string): boolean {
    return !this.workspace.begun().includes(key);
  }

  /** How safe what is being typed is; null while nothing is. */
  keeping(kept: KeptDraft | undefined): 'kept' | 'unkept' | null {
    if (!kept || !isTyped(kept.draft)) return null;
    if (!this.isDeviceKeeping()) return 'unkept';
    return kept.isKept ? 'kept' : null;
  }

  begin(key: string, draft: Draft): void {
    this.workspace.begin(key);
    this.type(key, draft);
  }

  resume(key: string): void {
    this.workspace.begin(key);
  }

  type(key: string, draft: Draft): void {
    this.store.dispatch(DraftActions.typed({ key, draft }));
  }

  /** Hands over a change. Its draft stays until the device has written the change down. */
  submit(key: string, change: Change): void {
    const kept = this.drafts()[key];
    this.store.dispatch(SectionEditorActions.changeSubmitted({ change, ...(kept && { about: kept.draft.about }) }));
    if (kept) this.type(key, { ...kept.draft, submitted: kept.draft.text });
    this.workspace.end(key);
  }

  /** Hands over a change that no editor holds. */
  send(change: Change, { about }: Pick<OutboxEntry, 'about'>): void {
    this.store.dispatch(SectionEditorActions.changeSubmitted({ change, about }));
  }

  close(key: string): void {
    this.workspace.end(key);
    if (this.drafts()[key]) this.store.dispatch(DraftActions.dropped({ key }));
  }

  /** Asks before typed words go. */
  async discard(key: string): Promise<boolean> {
    const kept = this.open(key);
    if (kept && isTyped(kept.draft) && !(await this.lossQuestion.askOfTyping('Discard'))) return false;
    this.close(key);
    return true;
  }

  dismiss(key: string): void {
    this.store.dispatch(SectionEditorActions.dismissed({ key }));
  }
}
