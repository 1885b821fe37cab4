import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { CHECKIN } from '../../domain/care-plan/checkin-form.ts';
import { diaryEntry } from '../../domain/care-plan/diary-entry.ts';
import { CHECKIN_THING, editCheckin } from '../../domain/care-plan/edit-checkin.ts';
import { savedAt } from '../../domain/changes/entry-mark.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { resumeInWords, stepsOf } from '../../domain/measures/answering-steps.ts';
import { questionnaireOf } from '../../domain/measures/questionnaire.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectDiary } from '../../state/plan/plan-items.selectors.ts';
import { RecordFacts } from '../../ui/record-facts.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { Today } from '../../ui/today.ts';
import { DiaryWriting } from './diary-writing.ts';

/** How the day was: six scores, one at a time on a page of their own. */
@Component({
  selector: 'braid-my-checkin-card',
  imports: [MatButton, RecordFacts, RouterLink, SavingMark],
  providers: [DiaryWriting],
  templateUrl: './my-checkin-card.html',
  styleUrl: './ask-card.scss',
})
export class MyCheckinCard {
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly months = inject<Store>(Store).selectSignal(selectDiary);
  private readonly today = inject(Today).date;
  protected readonly writing = inject(DiaryWriting);

  /** Whether its button is the one that stands out. */
  readonly isMain = input(true);

  protected readonly address = `/my-care/questions/${CHECKIN}`;
  protected readonly form = CHECKIN_THING.formOf('');
  protected readonly place = computed(() => {
    const place = this.record.place();
    return place && { ...place, date: this.today() };
  });
  readonly entry = computed(() => diaryEntry(this.months(), this.today(), CHECKIN));
  /** Where it goes on; null where nothing is begun. */
  protected readonly begun = computed(() => {
    const place = this.place();
    const draft = place ? this.editing.draft(editCheckin(place))?.draft : undefined;
    const asked = questionnaireOf(CHECKIN, this.today());
    if (!draft || !asked || !isTyped(draft)) return null;
    return resumeInWords(stepsOf(asked, draft.text, this.today()), draft.text);
  });
  private readonly sent = computed(() => {
    const place = this.place();
    return place ? this.writing.entry(place, CHECKIN_THING) : undefined;
  });
  protected readonly mark = computed(() => this.sent()?.state ?? null);
  protected readonly savedAt = computed(() => savedAt(this.mark()));
  protected readonly other = computed(() => {
    const place = this.place();
    return place && this.writing.other(place, CHECKIN_THING);
  });

  constructor() {
    effect(() => {
      const [status, place] = [this.mark()?.status, this.place()];
      if (!place || (status !== 'failed' && status !== 'conflict')) return;
      untracked(() => {
        this.writing.reopenFailed(place, CHECKIN_THING);
        this.writing.settle(place, CHECKIN_THING);
      });
    });
  }

  protected keepOther(): void {
    const place = this.place();
    if (place) this.writing.keepOther(place, CHECKIN_THING);
  }

  protected useMine(): void {
    const place = this.place();
    if (place) this.writing.sendAnew(place, CHECKIN_THING);
  }
}
