import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { readEntryId } from '../../domain/care-plan/diary-entry.ts';
import { diaryDays, diaryThings } from '../../domain/care-plan/today-diary.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectDiary, selectInterventions, selectPlanItemsStatus } from '../../state/plan/plan-items.selectors.ts';
import { Today } from '../../ui/today.ts';
import { DiaryDayCard } from './diary-day-card.ts';
import { DiaryWriting } from './diary-writing.ts';

/** As many things as a day may ask. */
const SHOWN_AT_FIRST = 3;

/** Writing down the night and the day’s exercise, for today and yesterday. */
@Component({
  selector: 'braid-my-diary',
  imports: [DiaryDayCard, MatButton],
  providers: [DiaryWriting],
  template: `
    @if (isLive()) {
      @for (group of shown(); track group.thing.of) {
        <div class="thing" role="group" [attr.aria-label]="group.thing.name">
          <h3>{{ group.thing.name }}</h3>
          @for (day of group.days; track day.date) {
            <braid-diary-day-card
              [thing]="group.thing"
              [day]="day"
              [isNow]="$first"
              [isMain]="hasMain() && $first && group.thing.of === firstOpen()"
            />
          }
        </div>
      }
      @if (groups().length > shown().length) {
        <button matButton type="button" (click)="isAllShown.set(true)">Show all {{ groups().length }}</button>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }

    button {
      justify-self: start;
    }

    .thing {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
      padding: 0.875rem 1.125rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container);
    }
  `,
})
export class MyDiary {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly months = this.store.selectSignal(selectDiary);
  private readonly interventions = this.store.selectSignal(selectInterventions);
  private readonly status = this.store.selectSignal(selectPlanItemsStatus);
  private readonly today = inject(Today).date;

  /** Whether one of its buttons is to stand out. */
  readonly hasMain = input(true);

  protected readonly isLive = computed(() => this.status() === 'live');
  /** Days on which something was begun and not saved, whenever that was. */
  private readonly begun = computed(() => {
    const place = this.record.place();
    const open = place ? this.editing.openIn('diary', place.patientId) : [];
    return open.flatMap((docId) => readEntryId(docId) ?? []);
  });
  protected readonly groups = computed(() =>
    diaryThings(this.interventions()).map((thing) => {
      const begun = this.begun().filter(({ of }) => of === thing.of);
      const around = { today: this.today(), begun: begun.map(({ date }) => date) };
      return { thing, days: diaryDays(this.months(), thing.of, around) };
    }),
  );
  protected readonly isAllShown = signal(false);
  protected readonly shown = computed(() =>
    this.isAllShown() ? this.groups() : this.groups().slice(0, SHOWN_AT_FIRST),
  );
  /** The first thing of today that nothing is written down of: one button of the page stands out. */
  protected readonly firstOpen = computed(
    () => this.groups().find(({ days: [today] }) => today?.entry === null)?.thing.of ?? null,
  );
}
