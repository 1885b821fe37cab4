import { Timestamp } from 'firebase/firestore/lite';

import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Audience, Content, Source } from '../../src/app/domain/care-plan/plan-record.ts';

export type Fields = Record<string, unknown>;
export type Documents = Readonly<Record<string, Fields>>;

export const CLINIC = 'northgate';
/** Maya's record, with something in every collection. */
export const RECORD = 'maya-roberts';
/** A second record of hers in which nothing has been written yet. */
export const BLANK_RECORD = 'maya-blank';

export const LONG_AGO = Timestamp.fromDate(new Date('2026-05-05T08:00:00Z'));
/** What lasts until then outlasts the tests. */
export const FAR_AHEAD = Timestamp.fromDate(new Date('2100-01-01T00:00:00Z'));
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const STAMPS = { createdBy: 'rosa', createdAt: LONG_AGO, updatedBy: 'rosa', updatedAt: LONG_AGO };

/** One document of a plan and the event that tells of it. */
export function record(
  collection: string,
  id: string,
  discipline: Strand,
  visibility: Audience,
  source: Source,
  content: Content,
): Documents {
  const identity = { clinicId: CLINIC, patientId: RECORD };
  const stream = visibility === 'discipline' ? 'restrictedEvents' : 'events';
  return {
    [`patients/${RECORD}/${collection}/${id}`]: {
      ...identity,
      discipline,
      visibility,
      rev: 1,
      source,
      content,
      ...STAMPS,
    },
    [`patients/${RECORD}/${stream}/${collection}-${id}-1`]: {
      ...identity,
      audience: visibility,
      kind: 'section.added',
      discipline,
      at: LONG_AGO,
      recordedAt: LONG_AGO,
      actorUid: 'rosa',
      actorName: 'Dr Rosa Ahmed',
      collection,
      docId: id,
      rev: 1,
      before: {},
      after: content,
      title: 'First version',
      plain: 'Written down for the first time.',
      source,
      actionId: 'action-0',
      overrules: null,
    },
  };
}

/** By UTC, as the rules count. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** By whole minutes: documents that are asked for again soon are the same, and need not be put a second time. */
export function hoursAgo(hours: number): Timestamp {
  return Timestamp.fromMillis(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS - hours * HOUR_MS);
}
