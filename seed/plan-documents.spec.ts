import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Timestamp } from 'firebase/firestore/lite';

import { CHECKIN_PARAMETERS } from '../src/app/domain/care-plan/checkin-form.ts';
import type { DiaryMonth, DiaryNight } from '../src/app/domain/care-plan/diary.ts';
import { FINDINGS_PARAMETERS } from '../src/app/domain/care-plan/findings-parameters.ts';
import { NEW_INTERVENTION } from '../src/app/domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../src/app/domain/care-plan/plan-record.ts';
import type { SessionContent } from '../src/app/domain/care-plan/session.ts';
import { sameValue } from '../src/app/domain/changes/same-value.ts';
import type { Field } from '../src/app/domain/fields/field.ts';
import { fieldsOf } from '../src/app/domain/fields/form.ts';
import { readField } from '../src/app/domain/fields/read-field.ts';
import { typedOf } from '../src/app/domain/fields/typed-value.ts';
import { exerciseLogForm } from '../src/app/domain/interventions/exercise-log.ts';
import { NIGHT_PARAMETERS } from '../src/app/domain/interventions/night-form.ts';
import { KIND_PARAMETERS } from '../src/app/domain/interventions/parameters/kind-parameters.ts';
import { SESSION_PARAMETERS } from '../src/app/domain/interventions/parameters/session.ts';
import { scoreNight } from '../src/app/domain/interventions/sleep-night.ts';
import { eventKind } from '../src/app/domain/timeline/event-kind.ts';
import type { TimelineEvent } from '../src/app/domain/timeline/timeline-event.ts';
import { Calendar } from './calendar.ts';
import { caseload } from './caseload.ts';
import { maya } from './maya.ts';
import type { PatientRecord } from './patient-record.ts';
import { tom } from './tom.ts';

const TODAY = '2026-05-05';
/** As many as the page of a plan reads of them. */
const SESSIONS_READ = 50;
/** Kinds whose cards count their sessions. */
const COUNTED = ['course', 'therapy', 'diet', 'sleep', 'manual'];

const INTERVENTION_CORE = [...Object.keys(NEW_INTERVENTION), 'kind', 'type', 'name', 'screening'];
const SESSION_CORE = ['interventionId', 'kind', 'type', 'status', 'on', 'number', 'note'];

type Dictionaries = Readonly<Partial<Record<string, Readonly<Record<string, Field>>>>>;

const DIARY: Dictionaries = {
  checkin: CHECKIN_PARAMETERS,
  night: NIGHT_PARAMETERS,
  exercise: Object.fromEntries(fieldsOf(exerciseLogForm({})).map((field) => [field.id, field])),
};

const records = [maya(new Calendar(TODAY)), tom(new Calendar(TODAY)), ...caseload(new Calendar(TODAY), 20)];

describe('A document of a seeded plan', () => {
  it('that is an intervention holds only what its kind may, within its bounds', () => {
    for (const { id, content } of everyItem('interventions')) {
      holdTo(KIND_PARAMETERS, String(content['kind']), content, { what: id, besides: INTERVENTION_CORE });
    }
  });

  it('that is a session holds only what its kind may, within its bounds', () => {
    for (const { id, content } of everyItem('sessions')) {
      holdTo(SESSION_PARAMETERS, String(content['kind']), content, { what: id, besides: SESSION_CORE });
    }
  });

  it('that is findings holds only what its discipline may, within its bounds', () => {
    for (const { id, content } of everyItem('findings')) holdTo(FINDINGS_PARAMETERS, id, content, { what: id });
  });

  it('that is a month of the diary holds days, nights and days of programmes within their bounds', () => {
    for (const { id, content } of everyItem('diary')) {
      for (const [key, entry] of entriesOf(content)) {
        const of = key.slice(3);
        holdTo(DIARY, of in DIARY ? of : 'exercise', entry, { what: `${id} ${key}` });
      }
    }
  });

  it('came to what it is by its events, in their order, each called by its right name', () => {
    for (const record of records) {
      const events = eventsByDocument(record);
      for (const [place, told] of events) {
        let content: Content | null = null;
        let last = 0;
        for (const event of told.toSorted((left, right) => left.rev - right.rev)) {
          const after: Content = { ...content, ...event.after };
          const { collection, source } = event;
          assert.equal(event.kind, eventKind({ collection, before: content, after, source }), `${place} ${event.rev}`);
          // What happened on an earlier day is told of that day, and written down in its order.
          const at = (event.recordedAt as unknown as Timestamp).toMillis();
          assert.ok(at >= last, `${place} ${event.rev} lies before the revision before it`);
          [content, last] = [after, at];
        }
        assert.deepEqual(content, record.documents().get(place)?.['content'], place);
      }
    }
  });
});

describe('The plan of Maya', () => {
  it('can be written on any day of the year', () => {
    for (let daysAgo = 0; daysAgo < 365; daysAgo += 23) maya(new Calendar(new Calendar(TODAY).date(daysAgo)));
  });

  it('counts its sessions on what a page reads of them', () => {
    const sessions = maya(new Calendar(TODAY)).items<SessionContent>('sessions');
    const unread = sessions.toSorted(byDayDescending).slice(SESSIONS_READ);
    assert.deepEqual(
      unread.filter(({ content }) => COUNTED.includes(content.kind)).map(({ id }) => id),
      [],
    );
  });

  it('has nights that can be worked out', () => {
    const nights = maya(new Calendar(TODAY))
      .items<DiaryMonth>('diary')
      .flatMap(({ content }) =>
        entriesOf(content)
          .filter(([key]) => key.endsWith('.night'))
          .map(([key, night]) => scoreNight(night as unknown as DiaryNight, `${content.month}-${key.slice(0, 2)}`)),
      );
    assert.ok(nights.length > 50, `${nights.length} nights`);
    assert.ok(nights.every(({ status }) => status === 'scored'));
  });
});

function everyItem(collection: 'interventions' | 'sessions' | 'findings' | 'diary'): readonly PlanRecord[] {
  const items = records.flatMap((record) => record.items(collection));
  assert.ok(items.length > 0, collection);
  return items;
}

function entriesOf(content: Content): (readonly [string, Content])[] {
  return Object.entries(content).filter((entry): entry is [string, Content] => typeof entry[1] === 'object');
}

/** The rules are made of the same dictionaries. `besides` are keys that every such document has. */
function holdTo(
  dictionaries: Dictionaries,
  kind: string,
  content: Content,
  { what, besides = [] }: { readonly what: string; readonly besides?: readonly string[] },
): void {
  const fields = dictionaries[kind] ?? {};
  for (const [key, value] of Object.entries(content)) {
    const field = fields[key];
    if (field) assert.ok(isWithin(field, value), `${what}: ${key} is ${JSON.stringify(value)}`);
    else assert.ok(besides.includes(key), `${what}: nothing of this kind has a ${key}`);
  }
}

function isWithin(field: Field, value: unknown): boolean {
  if (value === null) return true;
  // Dates ahead are held to what the form says where they are written.
  const read = readField(field, typedOf(value), '9999-12-31');
  return read.problem === null && sameValue(read.value, value);
}

function eventsByDocument(record: PatientRecord): ReadonlyMap<string, readonly TimelineEvent[]> {
  const events = [...record.documents()]
    .filter(([path]) => path.includes('/events/'))
    .map(([, event]) => event as unknown as TimelineEvent);
  return Map.groupBy(events, ({ collection, docId }) =>
    collection === 'patients' ? `patients/${docId}` : `patients/${record.id}/${collection}/${docId}`,
  );
}

function byDayDescending(left: PlanRecord<SessionContent>, right: PlanRecord<SessionContent>): number {
  return right.content.on.localeCompare(left.content.on);
}
