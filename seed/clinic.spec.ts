import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Timestamp } from 'firebase/firestore/lite';

import { SECTION_LIMITS } from '../src/app/domain/care-plan/plan-section.ts';
import { isNhsNumber } from '../src/app/domain/patient/nhs-number.ts';
import { Calendar } from './calendar.ts';
import { caseload } from './caseload.ts';
import type { Fields } from './instants.ts';
import { maya } from './maya.ts';
import { tom } from './tom.ts';

const calendar = new Calendar('2026-05-05');
const records = [maya(calendar), tom(calendar), ...caseload(calendar, 58)];
const documents = records.flatMap((record) => [...record.documents()]);
const pathsOf = (pattern: RegExp): [string, Fields][] => documents.filter(([path]) => pattern.test(path));

describe('the demo clinic', () => {
  it('is the same whenever it is made for the same day', () => {
    const again = [maya(calendar), tom(calendar), ...caseload(calendar, 58)].flatMap((record) => [
      ...record.documents(),
    ]);
    assert.deepEqual(again, documents);
  });

  it('begins with the same people however many there are', () => {
    assert.deepEqual(caseload(calendar, 3)[2]?.documents(), caseload(calendar, 30)[2]?.documents());
  });

  it('gives Maya about 1,500 events over three years', () => {
    const events = pathsOf(/^patients\/maya-roberts\/events\//);
    assert.ok(events.length > 1400 && events.length < 1600, `${events.length} events`);
    const first = events.map(([, { at }]) => (at as Timestamp).toMillis()).reduce((a, b) => Math.min(a, b));
    assert.equal(new Date(first).getUTCFullYear(), 2023);
  });

  it('tells each revision of each document by one event, without a gap', () => {
    for (const [path, fields] of pathsOf(
      /^patients\/[^/]+\/(sections|problems|goals|interventions|sessions|findings|suggestions|flares|diary|notes|measures|measureSchedules)\//,
    )) {
      const [, patientId, collection, docId] = path.split('/');
      const told = pathsOf(new RegExp(`^patients/${patientId}/events/${collection}-${docId}-\\d+$`));
      assert.equal(told.length, fields['rev'], path);
    }
  });

  it('says of each patient what happened last that the patient may see', () => {
    for (const [path, { lastActivity }] of pathsOf(/^patients\/[^/]+$/)) {
      const { eventId, at } = lastActivity as { eventId: string; at: Timestamp };
      const seen = pathsOf(new RegExp(`^${path}/events/`)).filter(([, { audience }]) => audience === 'everyone');
      assert.ok(
        seen.some(([place]) => place === `${path}/events/${eventId}`),
        path,
      );
      assert.equal(at.toMillis(), Math.max(...seen.map(([, event]) => (event['at'] as Timestamp).toMillis())), path);
    }
  });

  it('lets nothing happen after the day it is made for', () => {
    const end = Date.parse('2026-05-06T00:00:00Z');
    for (const [path, { at }] of pathsOf(/\/events\//)) assert.ok((at as Timestamp).toMillis() < end, path);
  });

  it('has NHS numbers of the test range, each once', () => {
    const numbers = pathsOf(/^patients\/[^/]+$/).map(([, { content }]) => (content as { nhsNumber: string }).nhsNumber);
    assert.equal(new Set(numbers).size, 60);
    for (const number of numbers) assert.ok(isNhsNumber(number) && number.startsWith('999'), number);
  });

  it('keeps section texts within their limits', () => {
    for (const [path, { content }] of pathsOf(/\/sections\//)) {
      const { clinicalText, plainText } = content as { clinicalText: string; plainText: string };
      assert.ok(
        clinicalText.length <= SECTION_LIMITS.clinicalText && plainText.length <= SECTION_LIMITS.plainText,
        path,
      );
    }
  });
});
