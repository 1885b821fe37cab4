import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { DiaryThing } from '../../domain/care-plan/diary-entry.ts';
import { editDiaryEntry } from '../../domain/care-plan/diary-entry.ts';
import type { DiaryDay } from '../../domain/care-plan/today-diary.ts';
import { savedAt } from '../../domain/changes/entry-mark.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { RecordFacts } from '../../ui/record-facts.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { DiaryWriting } from './diary-writing.ts';
import { MyEditor } from './my-editor.ts';

/** One day of one thing: what is written down, and the short form to write it. */
@Component({
  selector: 'braid-diary-day-card',
  imports: [MatButton, MyEditor, RecordFacts, SavingMark],
  templateUrl: './diary-day-card.html',
  styleUrl: './diary-day-card.scss',
})
export class DiaryDayCard {
  private readonly record = inject(MyRecord);
  protected readonly writing = inject(DiaryWriting);

  readonly thing = input.required<DiaryThing>();
  readonly day = input.required<DiaryDay>();
  /** Whether it is the day that is asked about; an earlier one only takes a line until it is wanted. */
  readonly isNow = input(true);
  /** Whether its button is the one that stands out. */
  readonly isMain = input(false);

  private readonly place = computed(() => {
    const place = this.record.place();
    return place && { ...place, date: this.day().date };
  });
  protected readonly editable = computed(() => {
    const place = this.place();
    return place && editDiaryEntry(place, this.thing());
  });
  protected readonly isEarlier = computed(() => !this.isNow() && this.day().entry === null);
  protected readonly label = computed(() => `${this.thing().name}, ${this.day().name.toLowerCase()}`);
  private readonly entry = computed(() => {
    const place = this.place();
    return place ? this.writing.entry(place, this.thing()) : undefined;
  });
  protected readonly other = computed(() => {
    const place = this.place();
    return place && this.writing.other(place, this.thing());
  });
  protected readonly mark = computed(() => this.entry()?.state ?? null);
  protected readonly savedAt = computed(() => savedAt(this.mark()));

  constructor() {
    effect(() => {
      const status = this.mark()?.status;
      if (status === 'failed' || status === 'conflict') untracked(() => this.meetAgain());
    });
  }

  protected write(): void {
    const place = this.place();
    if (place) this.writing.begin(place, this.thing(), this.day().entry);
  }

  protected save(): void {
    const place = this.place();
    if (place) this.writing.save(place, this.thing(), this.day().entry);
  }

  protected keepOther(): void {
    const place = this.place();
    if (place) this.writing.keepOther(place, this.thing());
  }

  protected useMine(): void {
    const place = this.place();
    if (place) this.writing.sendAnew(place, this.thing());
  }

  private meetAgain(): void {
    const place = this.place();
    if (!place) return;
    this.writing.reopenFailed(place, this.thing());
    this.writing.settle(place, this.thing());
  }
}
