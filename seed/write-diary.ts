import type { Actor } from '../src/app/domain/access/actor.ts';
import type { DiaryThing } from '../src/app/domain/care-plan/diary-entry.ts';
import { diaryMonth, editDiaryEntry, entryValues } from '../src/app/domain/care-plan/diary-entry.ts';
import { myNameOf } from '../src/app/domain/care-plan/my-treatments.ts';
import type { Content } from '../src/app/domain/care-plan/plan-record.ts';
import { changeItem } from '../src/app/domain/changes/change-item.ts';
import { exerciseLogForm } from '../src/app/domain/interventions/exercise-log.ts';
import { findType } from '../src/app/domain/interventions/find-type.ts';
import { nightForm } from '../src/app/domain/interventions/night-form.ts';
import type { PlanWriter } from './plan-writer.ts';
import { readTyped } from './type-into.ts';

const MORNING = -75;
const EVENING = 560;

export const NIGHT: DiaryThing = { of: 'night', name: 'My night', formOf: nightForm };

/** The days of a programme, as the patient's page offers them. */
export function daysOf(plan: PlanWriter, programmeId: string): DiaryThing {
  const { content } = plan.intervention(programmeId);
  const name = myNameOf(content, findType(content.type));
  return { of: programmeId, name, formOf: () => exerciseLogForm(content) };
}

/** Days counted back: the one that is written about, and the one on which that was done. */
export interface DiaryDay {
  readonly of: number;
  readonly on: number;
}

/** What the patient wrote of one day. Throws where their page would refuse it. */
export function writeDiary(plan: PlanWriter, thing: DiaryThing, by: Actor, day: DiaryDay, given: Content): void {
  const { record, calendar } = plan;
  const date = calendar.date(day.of);
  const place = { ...plan.place, date };
  const { form, docId } = editDiaryEntry(place, thing);
  const values = readTyped(form, given, calendar.date(day.on), docId);
  const base = record.stored('diary', date.slice(0, 7));
  const at = calendar.at(day.on, thing.of === NIGHT.of ? MORNING : EVENING);
  record.commit(changeItem(diaryMonth(place, thing), base, entryValues({ date, of: thing.of }, values)), by, at);
}
