import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { PlanCollection, PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { FieldChange } from '../../../domain/timeline/describe-change.ts';
import { describeChange } from '../../../domain/timeline/describe-change.ts';
import type { Version } from '../../../domain/timeline/versions.ts';
import { compareVersions, versionsOf } from '../../../domain/timeline/versions.ts';
import { restoredValues, restoring } from '../../../domain/timeline/versions-restore.ts';
import { selectIsOnline } from '../../../state/connection/connection.feature.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { VersionsPanelActions } from '../../../state/versions/versions.actions.ts';
import {
  selectHasOlderVersions,
  selectVersionedDocument,
  selectVersionEvents,
  selectVersionsStatus,
} from '../../../state/versions/versions.feature.ts';
import { DayPipe, TimePipe } from '../../../ui/clinic-time-pipes.ts';
import { PageState } from '../../../ui/page-state.ts';
import { StrandBadge } from '../../../ui/strand-badge.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { HistoryDiff } from './history-diff.ts';

/** A long history is read a screen at a time. */
const SHOWN_AT_ONCE = 8;

/** How one document came to be as it is: each version, any two of them compared, and the way back to one. */
@Component({
  selector: 'braid-history-panel',
  imports: [DayPipe, HistoryDiff, MatButton, PageState, StrandBadge, TimePipe],
  templateUrl: './history-panel.html',
  styleUrl: './history-panel.scss',
})
export class HistoryPanel {
  private readonly store = inject<Store>(Store);
  private readonly record = inject(OpenRecord);
  private readonly editing = inject(ItemEditing);
  private readonly document = this.store.selectSignal(selectVersionedDocument);
  private readonly events = this.store.selectSignal(selectVersionEvents);
  protected readonly status = this.store.selectSignal(selectVersionsStatus);
  protected readonly hasOlder = this.store.selectSignal(selectHasOlderVersions);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);

  /** The document as it is now. */
  readonly item = input.required<PlanRecord<object>>();
  readonly collection = input.required<PlanCollection | 'patients'>();
  readonly name = input.required<string>();
  readonly mayRestore = input.required<boolean>();
  /** The history of another document has been opened instead. */
  readonly replaced = output();

  private readonly now = computed(() => this.item().content as PlanRecord['content']);
  protected readonly versions = computed(() => (this.isMine() ? versionsOf(this.events(), this.now()) : []));
  private readonly shownCount = signal(SHOWN_AT_ONCE);
  protected readonly shown = computed(() => this.versions().slice(0, this.shownCount()));
  private readonly chosen = signal<{ readonly older?: number; readonly newer?: number }>({});
  protected readonly isCompared = signal(false);
  /** The two newest, unless others are chosen; the older always before the newer. */
  protected readonly pair = computed(() => {
    const [newest, previous] = this.versions();
    const { older = previous?.rev, newer = newest?.rev } = this.chosen();
    const two = [older, newer].map((rev) => this.versions().find((version) => version.rev === rev));
    const [first, second] = two.sort((left, right) => (left?.rev ?? 0) - (right?.rev ?? 0));
    return first && second ? { older: first, newer: second } : null;
  });
  protected readonly difference = computed(() => {
    const pair = this.pair();
    return pair ? compareVersions(pair.older, pair.newer, this.record.account()) : [];
  });
  protected readonly differenceWords = computed(() => {
    const { length } = this.difference();
    if (length === 0) return 'The two read alike.';
    return length === 1 ? 'One field differs.' : `${length} fields differ.`;
  });
  /** The version of which its reader is asked whether to go back to it. */
  protected readonly asked = signal<number | null>(null);
  protected readonly toRestore = computed((): readonly FieldChange[] => {
    const version = this.versions().find(({ rev }) => rev === this.asked());
    if (!version) return [];
    const after = restoredValues(this.collection(), this.now(), version.content);
    return describeChange({ ...version.event, before: this.now(), after }, version.content, this.record.account());
  });

  protected readonly keepsStatus = computed(() => this.collection() !== 'sections' && this.collection() !== 'findings');

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      const document = { patientId: this.item().patientId, collection: this.collection(), docId: this.item().id };
      // The document's own changes must not open its history anew.
      if (!untracked(() => this.isMine())) this.store.dispatch(VersionsPanelActions.opened({ document }));
    });
    let wasMine = false;
    effect(() => {
      const isMine = this.isMine();
      if (wasMine && !isMine) this.replaced.emit();
      wasMine = isMine;
    });
    inject(DestroyRef).onDestroy(() => {
      if (this.isMine()) this.store.dispatch(VersionsPanelActions.closed());
    });
    afterNextRender(() => host.querySelector<HTMLElement>('[data-panel]')?.focus());
    followFocus(this.asked, '.asked button, [data-panel]');
  }

  /** Null where an event tells of no field. */
  protected changesOf({ event, content }: Version): readonly FieldChange[] | null {
    const changes = describeChange(event, content, this.record.account());
    return changes.length > 0 ? changes : null;
  }

  protected choose(rev: { readonly older?: number; readonly newer?: number }): void {
    const pair = this.pair();
    this.chosen.set({ ...(pair && { older: pair.older.rev, newer: pair.newer.rev }), ...rev });
    this.isCompared.set(true);
  }

  protected restore(version: Version): void {
    const { rev } = this.item();
    const content = this.now();
    const editable = restoring({ ...this.item(), content }, this.collection(), this.name(), version);
    const values = restoredValues(this.collection(), content, version.content);
    this.editing.send(editable, { rev, content }, values, this.record.about(editable.title));
    this.asked.set(null);
  }

  protected showOlder(): void {
    this.shownCount.update((count) => count + SHOWN_AT_ONCE);
    if (this.hasOlder() && this.shownCount() > this.versions().length) {
      this.store.dispatch(VersionsPanelActions.olderWanted());
    }
  }

  private isMine(): boolean {
    const open = this.document();
    return open !== null && open.collection === this.collection() && open.docId === this.item().id;
  }
}
