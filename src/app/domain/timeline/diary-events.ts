import type { DiaryMonth } from '../care-plan/diary.ts';
import { readDiaryKey } from '../care-plan/diary.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What every entry of the diary is told with. */
export interface DiaryTelling {
  /** Who wrote it. */
  readonly actorName: string;
  /** What an entry is called; `of` is what its key says. */
  readonly nameOf: (of: string) => string;
}

// A month comes anew with each entry; those that are as they were stay the objects they were.
const told = new WeakMap<object, TimelineEvent>();

/**
 * The days that a patient wrote of, as the timeline shows them, in no order. They are read from the diary, a document a
 * month, and not from its events, which are several a day. Each stands at the beginning of the day it is of.
 */
export function diaryEvents(months: readonly PlanRecord<DiaryMonth>[], telling: DiaryTelling): TimelineEvent[] {
  return months.flatMap((month) =>
    Object.entries(month.content).flatMap(([key, entry]) => {
      const named = readDiaryKey(key);
      if (!named || entry === null || typeof entry !== 'object') return [];
      const title = `Diary: ${telling.nameOf(named.of)}`;
      return eventOf(month, { key, entry, day: named.day, title, actorName: telling.actorName });
    }),
  );
}

interface ToldEntry {
  readonly key: string;
  readonly entry: object;
  readonly day: string;
  readonly title: string;
  readonly actorName: string;
}

function eventOf(month: PlanRecord<DiaryMonth>, { key, entry, day, title, actorName }: ToldEntry): TimelineEvent {
  const known = told.get(entry);
  if (known?.title === title && known.actorName === actorName && known.docId === month.id) return known;
  const at = `${month.id}-${day}T00:00:00.000Z`;
  const event: TimelineEvent = {
    id: `diary-${month.id}.${key}`,
    clinicId: month.clinicId,
    patientId: month.patientId,
    audience: month.visibility,
    kind: 'diary.added',
    discipline: 'patient',
    at,
    recordedAt: at,
    actorUid: month.createdBy,
    actorName,
    collection: 'diary',
    docId: month.id,
    rev: month.rev,
    before: {},
    after: { [key]: entry },
    title,
    plain: title,
    source: 'patient',
    actionId: '',
    overrules: null,
  };
  told.set(entry, event);
  return event;
}
