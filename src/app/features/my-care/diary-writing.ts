import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';

import type { DiaryMonth } from '../../domain/care-plan/diary.ts';
import { diaryKey } from '../../domain/care-plan/diary.ts';
import type { DiaryPlace, DiaryThing } from '../../domain/care-plan/diary-entry.ts';
import { diaryMonth, editDiaryEntry, entryValues, monthOf } from '../../domain/care-plan/diary-entry.ts';
import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { readForm } from '../../domain/fields/read-form.ts';
import { typedFields } from '../../domain/fields/typed-value.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { conflictOf } from '../../state/outbox/settle-conflict.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectDiary } from '../../state/plan/plan-items.selectors.ts';
import { Today } from '../../ui/today.ts';

/**
 * Writing entries of the diary. A day of one thing is typed by itself and sent as a change of its month, which it shares
 * with the others.
 */
@Injectable()
export class DiaryWriting {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly today = inject(Today).date;
  private readonly months = this.store.selectSignal(selectDiary);
  readonly waiting = computed(() => this.editing.waiting());

  begin(place: DiaryPlace, thing: DiaryThing, stored: Content | null): void {
    const editable = editDiaryEntry(place, thing);
    const base = stored && { rev: this.month(place)?.rev ?? 0, content: stored };
    this.editing.begin(editable, base, this.record.about(editable.title));
  }

  /** Hands over what stands in the form of this day. */
  save(place: DiaryPlace, thing: DiaryThing, stored: Content | null): void {
    const editable = editDiaryEntry(place, thing);
    const kept = this.editing.draft(editable);
    if (!kept) return;
    const { values } = readForm(editable.form, kept.draft.text, { today: this.today() });
    if (!sameValue(values, stored)) this.send(place, thing, { values, base: this.month(place) });
    this.editing.close(editable);
  }

  /** What is on its way of this day; undefined where it is another day’s of the month, or nothing is. */
  entry(place: DiaryPlace, thing: DiaryThing): OutboxEntry | undefined {
    const entry = this.editing.entry(diaryMonth(place, thing));
    return entry && Object.hasOwn(entry.change.patch, diaryKey(place.date, thing.of)) ? entry : undefined;
  }

  /** What was written of this day somewhere else at the same time; null where nothing was. */
  other(place: DiaryPlace, thing: DiaryThing): Content | null {
    const conflict = conflictOf(this.entry(place, thing));
    const key = diaryKey(place.date, thing.of);
    return conflict?.fields.includes(key) ? (conflict.theirs.content[key] as Content) : null;
  }

  keepOther(place: DiaryPlace, thing: DiaryThing): void {
    const entry = this.entry(place, thing);
    if (entry) this.store.dispatch(SectionEditorActions.dismissed({ key: entry.key }));
  }

  /** Sends it once more, on top of what is there now. */
  sendAnew(place: DiaryPlace, thing: DiaryThing): void {
    const entry = this.entry(place, thing);
    const conflict = conflictOf(entry);
    if (!entry || !conflict) return;
    const values = entry.change.patch[diaryKey(place.date, thing.of)] as Content;
    this.send(place, thing, { values, base: conflict.theirs });
  }

  /** Two days that were written at once are no matter for the patient; the same day is. */
  settle(place: DiaryPlace, thing: DiaryThing): void {
    const conflict = conflictOf(this.entry(place, thing));
    if (conflict && !conflict.fields.includes(diaryKey(place.date, thing.of))) this.sendAnew(place, thing);
  }

  /** What could not be saved goes back into its form. */
  reopenFailed(place: DiaryPlace, thing: DiaryThing): void {
    const entry = this.entry(place, thing);
    const editable = editDiaryEntry(place, thing);
    if (entry?.state.status !== 'failed' || this.editing.draft(editable)) return;
    const written = entry.change.patch[diaryKey(place.date, thing.of)] as Content;
    this.begin(place, thing, null);
    this.editing.retype(editable, typedFields(written, Object.keys(written)));
  }

  private send(
    place: DiaryPlace,
    thing: DiaryThing,
    { values, base }: { readonly values: Content; readonly base: StoredRevision | null },
  ): void {
    const about = this.record.about('My diary');
    const asked = entryValues({ date: place.date, of: thing.of }, values);
    this.editing.send(diaryMonth(place, thing), base, asked, about);
  }

  private month({ date }: DiaryPlace): (StoredRevision & { readonly content: DiaryMonth }) | null {
    const record = monthOf(this.months(), date);
    return record ? { rev: record.rev, content: record.content } : null;
  }
}
