import type { Editable } from '../changes/editable.ts';
import { withPlace } from '../measures/answering-steps.ts';
import { CHECKIN, checkinForm } from './checkin-form.ts';
import type { DiaryPlace, DiaryThing } from './diary-entry.ts';
import { editDiaryEntry } from './diary-entry.ts';

/** Six scores of the day, asked one at a time on a page of their own. */
export const CHECKIN_THING: DiaryThing = { of: CHECKIN, name: 'How I was', formOf: checkinForm };

/** One day’s check-in as it is typed, with the question that was reached. */
export function editCheckin(place: DiaryPlace): Editable {
  const editable = editDiaryEntry(place, CHECKIN_THING);
  return { ...editable, form: withPlace(editable.form) };
}
