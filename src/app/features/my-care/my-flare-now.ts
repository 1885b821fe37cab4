import { Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { FlareEpisodeContent } from '../../domain/care-plan/flare-episode.ts';
import { flareEpisodeId } from '../../domain/care-plan/flare-episode.ts';
import { editFlareEpisode } from '../../domain/care-plan/flare-episode-edit.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { markOf, savedAt } from '../../domain/changes/entry-mark.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectFlareEpisodes, selectPlanItemsStatus } from '../../state/plan/plan-items.selectors.ts';
import { WeekdayPipe } from '../../ui/clinic-time-pipes.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { Today } from '../../ui/today.ts';

type Episode = PlanRecord<FlareEpisodeContent>;

/** Nothing is ever taken off a record: what was not meant stands there as what it was. */
const NOT_MEANT = 'Pressed by mistake.';

/** “I am in a flare”, and “It has passed”: a press each, and each can be undone. */
@Component({
  selector: 'braid-my-flare-now',
  imports: [MatButton, SavingMark, WeekdayPipe],
  host: { 'data-strand': 'patient', '[class.quiet]': '!current() && !ended()' },
  templateUrl: './my-flare-now.html',
  styleUrl: './my-flare-now.scss',
})
export class MyFlareNow {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly episodes = this.store.selectSignal(selectFlareEpisodes);
  private readonly status = this.store.selectSignal(selectPlanItemsStatus);
  private readonly today = inject(Today).date;

  readonly planWanted = output();

  protected readonly isLive = computed(() => this.status() === 'live');
  protected readonly current = computed(() => {
    const lasting = this.episodes().filter(({ content }) => content.endedOn === null);
    return lasting.sort((left, right) => (left.content.startedOn < right.content.startedOn ? 1 : -1))[0] ?? null;
  });
  /** What was pressed on this visit, and can be undone. */
  private readonly pressed = signal<{ readonly id: string; readonly what: 'began' | 'ended' } | null>(null);
  protected readonly hasJustBegun = computed(() => {
    const pressed = this.pressed();
    return pressed?.what === 'began' && pressed.id === this.current()?.id;
  });
  protected readonly ended = computed(() => {
    const pressed = this.pressed();
    if (pressed?.what !== 'ended' || this.current()) return null;
    return this.episodes().find(({ id }) => id === pressed.id) ?? null;
  });
  protected readonly mark = computed(() => {
    const shown = this.current() ?? this.ended();
    return shown && markOf(this.entryOf(shown), shown.rev);
  });
  protected readonly savedAt = computed(() => savedAt(this.mark()));
  protected readonly waiting = computed(() => this.editing.waiting());

  protected begin(): void {
    const place = this.record.place();
    if (!place) return;
    const docId = this.freeId();
    const editable = editFlareEpisode({ ...place, docId }, 'patient');
    this.editing.send(editable, null, { startedOn: this.today() }, this.record.about(editable.title), this.today());
    this.pressed.set({ id: docId, what: 'began' });
  }

  protected end(episode: Episode): void {
    this.change(episode, { endedOn: this.today() });
    this.pressed.set({ id: episode.id, what: 'ended' });
  }

  protected undoBegin(episode: Episode): void {
    this.change(episode, { endedOn: episode.content.startedOn, note: NOT_MEANT });
    this.pressed.set(null);
  }

  protected undoEnd(episode: Episode): void {
    this.change(episode, { endedOn: null });
    this.pressed.set(null);
  }

  private change(episode: Episode, values: Partial<FlareEpisodeContent>): void {
    const editable = editFlareEpisode({ ...episode, docId: episode.id }, episode.source);
    const base = { rev: episode.rev, content: episode.content };
    this.editing.send(editable, base, values, this.record.about(editable.title), this.today());
  }

  private entryOf({ id, patientId }: Episode) {
    return this.editing.entry({ patientId, collection: 'flares', docId: id });
  }

  /** The day’s own, so that two devices that say it begin one flare. */
  private freeId(): string {
    const taken = this.episodes().map(({ id }) => id);
    const names = [this.today(), ...taken.map((_, at) => `${this.today()}.${at + 2}`)];
    return names.map(flareEpisodeId).find((id) => !taken.includes(id)) ?? flareEpisodeId(crypto.randomUUID());
  }
}
