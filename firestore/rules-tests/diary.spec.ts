import { after, before, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { BLANK_RECORD, clinicDocuments, DIARY, EPISODE, FLARE_PLAN } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { onEvent } from './forgery.ts';
import { CORA, FAY, LEO, MAYA, PETE, ROSA, SAM } from './people.ts';
import { dayFromNow, record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const TOMORROW = dayFromNow(1);
const IN_TWO_DAYS = dayFromNow(2);
const WALK: Content = {
  minutes: 5,
  effort: 3,
  painDuring: 4,
  nextDayPain: -1,
  nextDayFatigue: 2,
  skippedBecause: null,
};

const DIARY_DECISIONS: Readonly<Record<string, Decision>> = {
  'is begun by the patient alone': {
    refused: [
      [ROSA, { ...month(DIARY), source: 'typed' }],
      [CORA, { ...month(DIARY), source: 'typed' }],
      [LEO, month(DIARY)],
      [MAYA, { ...month(DIARY), source: 'typed' }],
      [MAYA, { ...month(DIARY), visibility: 'team' }],
      [MAYA, { ...month(DIARY), discipline: 'sleep' }],
    ],
    accepted: [MAYA, month(DIARY)],
  },
  'is of the month that it bears the name of': {
    refused: [
      [MAYA, { ...month(DIARY), docId: '2026-04' }],
      [MAYA, { ...month({ ...DIARY, month: 'May' }), docId: 'May' }],
      [MAYA, { ...month({ ...DIARY, month: '2026-5' }), docId: '2026-5' }],
      [MAYA, { ...month({ ...DIARY, month: '2026-13' }), docId: '2026-13' }],
      [MAYA, { ...month({ ...DIARY, month: '2026-055' }), docId: '2026-055' }],
    ],
    accepted: [MAYA, { ...month({ ...DIARY, month: '2026-04' }), docId: '2026-04' }],
  },
  'has no day that the calendar has not': {
    refused: ['31', '00', '32', '4', 'first'].map((day): [Actor, Edit] => [MAYA, entryOf('2026-04', `${day}.night`)]),
    accepted: [MAYA, entryOf('2026-04', '30.night')],
  },
  'has no day that is still to come': {
    refused: [[MAYA, entryOn(IN_TWO_DAYS)]],
    accepted: [MAYA, entryOn(TOMORROW)],
  },
  'begins with one entry': {
    refused: [
      [MAYA, month({ ...DIARY, '05.night': { quality: 5 } })],
      [MAYA, month({ ...DIARY, note: 'A good month.' })],
      [MAYA, month({ ...DIARY, entry: '05.night' })],
      [MAYA, month({ ...DIARY, entry: 'month' })],
    ],
    accepted: [MAYA, month({ month: '2026-05', entry: '05.walk-3f2a', '05.walk-3f2a': WALK })],
  },
  'gets one entry a change': {
    refused: [
      [MAYA, change({ entry: '05.walk', '05.walk': WALK, '04.night': { quality: 5 } })],
      [MAYA, change({ '05.walk': WALK })],
      [MAYA, change({ entry: '05.walk', '06.walk': WALK })],
      [MAYA, change({ entry: '05.walk', '05.walk': WALK, month: '2026-06' })],
      [MAYA, change({ entry: '05.night', '05.night': WALK })],
      [MAYA, change({ entry: '05.checkin', '05.checkin': WALK })],
      [MAYA, change({ entry: '05.walk', '05.walk': { quality: 5 } })],
      [MAYA, change({ entry: '05.walk', '05.walk': 'Five minutes' })],
      [MAYA, change({ entry: '05.walk', '05.walk': null })],
      [MAYA, change({ entry: '05.<b>', '05.<b>': WALK })],
      [MAYA, change({ entry: `05.${'x'.repeat(65)}`, [`05.${'x'.repeat(65)}`]: WALK })],
      [ROSA, { ...change({ entry: '05.walk', '05.walk': WALK }), source: 'typed' }],
    ],
    accepted: [MAYA, change({ entry: '05.walk', '05.walk': WALK })],
  },
  'holds three hundred things and no more': {
    documents: record('diary', '2026-05', 'patient', 'everyone', 'patient', { ...DIARY, ...entries(296) }),
    refused: [[MAYA, change({ entry: '05.walk', '05.walk': WALK, '06.walk': WALK })]],
    accepted: [MAYA, change({ entry: '05.walk', '05.walk': WALK })],
  },
  'that is full holds no more': {
    documents: record('diary', '2026-05', 'patient', 'everyone', 'patient', { ...DIARY, ...entries(297) }),
    refused: [[MAYA, change({ entry: '05.walk', '05.walk': WALK })]],
    accepted: [MAYA, change({ '04.night': { quality: 6 } })],
  },
};

const FLARE_DECISIONS: Readonly<Record<string, Decision>> = {
  'is written by the patient and by everybody in place': {
    refused: [
      [SAM, flare(FLARE_PLAN)],
      [FAY, flare(FLARE_PLAN)],
      [LEO, flare(FLARE_PLAN)],
      [MAYA, { ...flare(FLARE_PLAN), docId: 'other' }],
      [MAYA, { ...flare(FLARE_PLAN), discipline: 'pain' }],
      [MAYA, { ...flare(FLARE_PLAN), visibility: 'team' }],
      [MAYA, { ...flare(FLARE_PLAN), source: 'typed' }],
      [PETE, { ...flare(FLARE_PLAN), source: 'patient' }],
      [PETE, { ...flare(FLARE_PLAN), source: 'imported' }],
    ],
    accepted: [PETE, flare(FLARE_PLAN)],
  },
  'has six texts': {
    refused: [
      ...Object.keys(FLARE_PLAN).map((box): [Actor, Edit] => [MAYA, flare({ ...FLARE_PLAN, [box]: 'x'.repeat(1001) })]),
      [MAYA, flare({ ...FLARE_PLAN, seventh: 'More' })],
      [MAYA, flare({ ...FLARE_PLAN, signs: 7 })],
    ],
    accepted: [MAYA, flare(Object.fromEntries(Object.keys(FLARE_PLAN).map((box) => [box, 'x'.repeat(1000)])))],
  },
  'need not be full': {
    refused: [[MAYA, flare({ note: 'Later' })]],
    accepted: [MAYA, flare({ signs: 'I sleep badly twice.', tell: null })],
  },
};

const EPISODES: Readonly<Record<string, Decision>> = {
  'is begun by the patient and by every discipline in place': {
    refused: [
      [SAM, newEpisode()],
      [FAY, newEpisode()],
      [LEO, newEpisode()],
      [CORA, newEpisode()],
      [MAYA, { ...newEpisode(), docId: 'winter' }],
      [MAYA, { ...newEpisode(), docId: 'episode-' }],
      [MAYA, { ...newEpisode(), docId: 'plan' }],
      [MAYA, { ...newEpisode(), discipline: 'pain' }],
      [MAYA, { ...newEpisode(), visibility: 'team' }],
      [PETE, { ...newEpisode(), source: 'patient' }],
    ],
    accepted: [PETE, newEpisode()],
  },
  'has days in their order, none of them still to come': {
    refused: [
      [MAYA, newEpisode({ startedOn: IN_TWO_DAYS })],
      [MAYA, newEpisode({ startedOn: null })],
      [MAYA, newEpisode({ startedOn: '2026-05-03T12' })],
      [MAYA, newEpisode({ startedOn: '2026-02-30' })],
      [MAYA, newEpisode({ endedOn: IN_TWO_DAYS })],
      [MAYA, newEpisode({ endedOn: '2026-05-02' })],
      [MAYA, newEpisode({ endedOn: 'soon' })],
      [MAYA, newEpisode({ note: 'x'.repeat(501) })],
      [MAYA, newEpisode({ severity: 7 })],
    ],
    accepted: [MAYA, newEpisode({ startedOn: '2026-05-03', endedOn: '2026-05-03', note: 'x'.repeat(500) })],
  },
  'may have begun where the day has begun already': {
    refused: [[MAYA, newEpisode({ startedOn: 20260503 })]],
    accepted: [MAYA, newEpisode({ startedOn: TOMORROW, endedOn: TOMORROW, note: null })],
  },
  'is of this century': {
    refused: [[MAYA, newEpisode({ startedOn: '1999-12-31' })]],
    accepted: [MAYA, newEpisode({ startedOn: '2000-01-01' })],
  },
  'is put right by everybody in place': {
    refused: [
      [SAM, { ...episode({ endedOn: '2026-05-04' }) }],
      [LEO, { ...episode({ endedOn: '2026-05-04' }) }],
      [CORA, { ...episode({ endedOn: '2026-05-02' }) }],
    ],
    accepted: [CORA, { ...episode({ endedOn: '2026-05-04' }) }],
  },
};

describe('A diary', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(DIARY_DECISIONS, () => server);

  it('is begun by nobody in the patient’s name', async () => {
    const database = await server.open(clinicDocuments());
    const commit = await appCommit(month(DIARY), ROSA, clinicDocuments());
    await denies(send(database.as(ROSA.uid), onEvent({ source: 'typed' })(commit)));
    await allows(send(database.as(MAYA.uid), await appCommit(month(DIARY), MAYA, clinicDocuments())));
  });

  describe('beside a flare plan, which', () => itDecides(FLARE_DECISIONS, () => server));

  describe('beside a flare, which', () => itDecides(EPISODES, () => server));
});

function month(patch: Content): Edit {
  return { ...change(patch), patientId: BLANK_RECORD };
}

function change(patch: Content): Edit {
  return { collection: 'diary', docId: '2026-05', discipline: 'patient', source: 'patient', patch };
}

function entryOf(name: string, entry: string): Edit {
  return { ...month({ month: name, entry, [entry]: { quality: 5 } }), docId: name };
}

function entryOn(day: string): Edit {
  return entryOf(day.slice(0, 7), `${day.slice(8)}.night`);
}

function entries(count: number): Content {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`01.programme-${at}`, { minutes: 5 }]));
}

function flare(patch: Content): Edit {
  return { collection: 'flares', docId: 'plan', discipline: 'patient', patientId: BLANK_RECORD, patch };
}

function episode(patch: Content): Edit {
  return { collection: 'flares', docId: 'episode-spring', discipline: 'patient', patch };
}

function newEpisode(fields: Content = {}): Edit {
  return { ...episode({ ...EPISODE, ...fields }), docId: 'episode-winter' };
}
