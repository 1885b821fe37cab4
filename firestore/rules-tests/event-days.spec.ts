import { after, before, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { BLANK_RECORD, clinicDocuments, EPISODE, MEDICINE, PEG_RESULT, SESSION } from './clinic-documents.ts';
import { CORA, MAYA, PAUL, ROSA } from './people.ts';
import { dayFromNow } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const DONE = { ...SESSION, status: 'done', number: 2, on: '2026-05-06' };
const PLACE = { collection: 'sessions', docId: 'second', discipline: 'rheumatology' } as const;
const FLARE = { collection: 'flares', docId: 'episode-spring', discipline: 'patient' } as const;

/** What tells of an earlier day, which one, and days that are somebody else’s. */
const TOLD: Readonly<Record<string, readonly [author: Actor, edit: Edit, on: string, not: readonly string[]]>> = {
  'A session': [ROSA, { ...PLACE, patch: DONE }, '2026-05-06', ['2026-05-05', '2026-05-07']],
  'A session put right': [ROSA, { ...PLACE, docId: 'first', patch: { note: 'A cold.' } }, '2026-05-06', ['2026-05-05']],
  'A result': [
    MAYA,
    {
      collection: 'measures',
      docId: 'peg-2026-05-04',
      discipline: 'patient',
      patientId: BLANK_RECORD,
      patch: PEG_RESULT,
    },
    '2026-05-04',
    ['2026-05-05'],
  ],
  'What was done about answers': [
    PAUL,
    {
      collection: 'measures',
      docId: 'phq9-2026-05-04',
      discipline: 'patient',
      patch: { safetyNote: 'We talked at noon.', safetyOn: '2026-05-05' },
    },
    '2026-05-05',
    ['2026-05-04'],
  ],
  'The beginning of a flare': [
    MAYA,
    { ...FLARE, docId: 'episode-new', patch: { ...EPISODE, endedOn: '2026-05-05' } },
    '2026-05-03',
    ['2026-05-05', '2026-05-02'],
  ],
  'The end of a flare': [MAYA, { ...FLARE, patch: { endedOn: '2026-05-05' } }, '2026-05-05', ['2026-05-03']],
};

describe('What is told of an earlier day is told of the day that the record says:', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [what, [author, edit, on, not]] of Object.entries(TOLD)) {
    it(what, async () => {
      const database = await server.open(clinicDocuments());
      const tell = async (at: string | null) =>
        send(database.as(author.uid), await appCommit({ ...edit, at }, author, clinicDocuments()));
      for (const day of not) await denies(tell(`${day}T00:00:00.000Z`));
      await denies(tell(`${on}T00:00:01.000Z`));
      await denies(tell(`${dayFromNow(1)}T00:00:00.000Z`));
      await allows(tell(`${on}T00:00:00.000Z`));
    });
  }

  it('a note about a flare is told as it is written', async () => {
    const database = await server.open(clinicDocuments());
    const edit: Edit = { ...FLARE, patch: { note: 'After a cold.' } };
    const tell = async (at: string | null) =>
      send(database.as(CORA.uid), await appCommit({ ...edit, at }, CORA, clinicDocuments()));
    await denies(tell('2026-05-03T00:00:00.000Z'));
    await allows(tell(null));
  });

  it('a result that is put right is told as it is', async () => {
    const database = await server.open(clinicDocuments());
    const edit: Edit = { collection: 'measures', docId: 'peg-2026-05-04', discipline: 'patient', patch: { value: 5 } };
    const tell = async (at: string | null) =>
      send(database.as(MAYA.uid), await appCommit({ ...edit, at }, MAYA, clinicDocuments()));
    await denies(tell('2026-05-04T00:00:00.000Z'));
    await allows(tell(null));
  });

  it('a session that is still to come is told as it is booked', async () => {
    const database = await server.open(clinicDocuments());
    const on = dayFromNow(3);
    const edit: Edit = { ...PLACE, patch: { ...SESSION, number: 2, on } };
    const tell = async (at: string | null) =>
      send(database.as(ROSA.uid), await appCommit({ ...edit, at }, ROSA, clinicDocuments()));
    await denies(tell(`${on}T00:00:00.000Z`));
    await allows(tell(null));
  });

  it('a treatment is told as it is written, whenever it began', async () => {
    const database = await server.open(clinicDocuments());
    const edit: Edit = { ...PLACE, collection: 'interventions', docId: 'new', patch: MEDICINE };
    const tell = async (at: string | null) =>
      send(database.as(ROSA.uid), await appCommit({ ...edit, at }, ROSA, clinicDocuments()));
    await denies(tell(`${String(MEDICINE['startedOn'])}T00:00:00.000Z`));
    await allows(tell(null));
  });

  it('a problem is told as it is written, whenever it began', async () => {
    const database = await server.open(clinicDocuments());
    const edit: Edit = {
      collection: 'problems',
      docId: 'open',
      discipline: 'rheumatology',
      patch: { onsetOn: '2024-01-01' },
    };
    const tell = async (at: string | null) =>
      send(database.as(ROSA.uid), await appCommit({ ...edit, at }, ROSA, clinicDocuments()));
    await denies(tell('2024-01-01T00:00:00.000Z'));
    await allows(tell(null));
  });
});
