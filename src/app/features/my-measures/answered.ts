import { CHECKIN, checkinOf } from '../../domain/care-plan/checkin-form.ts';
import type { DiaryMonth } from '../../domain/care-plan/diary.ts';
import type { DiaryPlace } from '../../domain/care-plan/diary-entry.ts';
import { diaryEntry, diaryMonth, entryValues, monthOf, readEntryId } from '../../domain/care-plan/diary-entry.ts';
import { CHECKIN_THING, editCheckin } from '../../domain/care-plan/edit-checkin.ts';
import type { Content, PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { Editable } from '../../domain/changes/editable.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import type { ChangeAbout } from '../../domain/changes/send-state.ts';
import type { MeasureType } from '../../domain/measures/measure-type.ts';
import { addDays } from '../../domain/patient/calendar-days.ts';
import { isIsoDate } from '../../domain/patient/iso-date.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';
import type { ItemEditing } from '../../state/editing/item-editing.ts';
import type { MyResult } from './my-result.ts';
import { editMyResult, myResult, resultBefore, valueOf } from './my-result.ts';

export interface Handover {
  readonly answers: Content;
  readonly today: IsoDate;
  readonly about: ChangeAbout;
}

/** Where the answers of one day are typed, and what they become. */
export interface Answered {
  readonly typing: Editable;
  /** The document that they are sent as. */
  readonly sentAs: Editable;
  /** What was sent of this day already, as the editor takes it; null where nothing was. */
  readonly before: StoredRevision | null;
  /** The result of today, with what is on its way; null for the diary, and where there is none. */
  readonly result: MyResult | null;
  /** The last one before today. */
  readonly last: MyResult | null;
  /** Yesterday’s answers, where today’s may well be the same. */
  readonly yesterday: Content | null;
  readonly typingOf: (day: IsoDate) => Editable;
  /** The day of another draft of the same questionnaire; null for what is none. */
  readonly dayOf: (docId: string, id: string) => IsoDate | null;
  readonly send: (editing: ItemEditing, handover: Handover) => void;
}

export function answeredMeasure(type: MeasureType, place: DiaryPlace, results: readonly MyResult[]): Answered {
  const typingOf = (day: IsoDate) => editMyResult(place, type, day);
  const typing = typingOf(place.date);
  const result = results.find(({ id }) => id === typing.docId) ?? null;
  const last = resultBefore(results, type, place.date);
  return {
    typing,
    sentAs: typing,
    before: result && { rev: result.rev, content: result.content.answers ?? {} },
    result,
    last,
    yesterday: null,
    typingOf,
    dayOf: (docId, id) => dayAfter(docId, `${id}-`),
    send: (editing, { answers, today }) => {
      const raised = result?.content.safety ?? null;
      const content = myResult(type, answers, { takenOn: place.date, before: valueOf(last), raised });
      const base = result && { rev: result.rev, content: result.content };
      editing.sendTyped({ ...typing, fixed: content }, base, content, today);
    },
  };
}

export function answeredCheckin(place: DiaryPlace, months: readonly PlanRecord<DiaryMonth>[]): Answered {
  const typingOf = (date: IsoDate) => editCheckin({ ...place, date });
  const typing = typingOf(place.date);
  const stored = diaryEntry(months, place.date, CHECKIN);
  const month = monthOf(months, place.date);
  return {
    typing,
    sentAs: diaryMonth(place, CHECKIN_THING),
    before: stored && { rev: month?.rev ?? 0, content: stored },
    result: null,
    last: null,
    yesterday: diaryEntry(months, addDays(place.date, -1), CHECKIN),
    typingOf,
    dayOf: (docId) => {
      const entry = readEntryId(docId);
      return entry?.of === CHECKIN ? entry.date : null;
    },
    send: (editing, { answers, about }) => {
      const base = month ? { rev: month.rev, content: month.content } : null;
      const asked = entryValues({ date: place.date, of: CHECKIN }, { ...checkinOf(answers) });
      editing.send(diaryMonth(place, CHECKIN_THING), base, asked, { ...about, title: 'My diary' });
      editing.close(typing);
    },
  };
}

function dayAfter(docId: string, prefix: string): IsoDate | null {
  const day = docId.startsWith(prefix) ? docId.slice(prefix.length) : '';
  return isIsoDate(day) ? day : null;
}
