import { after, before, describe, it } from 'node:test';

import { Timestamp } from 'firebase/firestore/lite';

import type { AppCommit, Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { clinicDocuments, PROBLEM } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach, onEvent, onRecord } from './forgery.ts';
import { CORA, PETE, ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const YESTERDAY = Timestamp.fromMillis(Date.now() - 86_400_000);
const EDIT: Edit = { collection: 'problems', docId: 'new', discipline: 'rheumatology', patch: PROBLEM };

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'in the name of a colleague': onRecord({ createdBy: PETE.uid }),
  'last changed by a colleague': onRecord({ updatedBy: PETE.uid }),
  'dated back': onRecord({ createdAt: YESTERDAY }),
  'last changed yesterday': onRecord({ updatedAt: YESTERDAY }),
  'as its second revision': onRecord({ rev: 2 }),
  'for another clinic': onRecord({ clinicId: 'southside' }),
  'for another patient': onRecord({ patientId: 'tom-ellis' }),
  'in the strand of a colleague': onBoth({ discipline: 'pain' }),
  'for an audience of its own': ({ record, event, ...rest }) => ({
    record: tampered(record, { visibility: 'me' }),
    event: tampered(event, { audience: 'me' }),
    ...rest,
  }),
  'as if the patient had written it': onBoth({ source: 'patient' }),
  'as if it were imported': onBoth({ source: 'imported' }),
  'from another source than its event says': onRecord({ source: 'patient' }),
  'with an unknown key': onRecord({ locked: true }),
  'of which the event says that it is a change': onEvent({ kind: 'problem.changed' }),
  'of something that stood there before': onEvent({ before: { text: 'Nothing' } }),
  'of which the event tells a part': onEvent({ after: { text: PROBLEM['text'] } }),
  'of which the event tells more': onEvent({ after: { ...PROBLEM, note: 'Urgent' } }),
  'of which the event tells another text': onEvent({ after: { ...PROBLEM, text: 'Headache' } }),
};

describe('A new problem is refused', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDeniesEach(FORGERIES, EDIT, ROSA, () => server);

  it('without its event, and as an event alone', async () => {
    const database = await server.open(clinicDocuments());
    const { record, event, ...rest } = await appCommit(EDIT, ROSA, clinicDocuments());
    await denies(send(database.as(ROSA.uid), { record, ...rest }));
    await denies(send(database.as(ROSA.uid), { event, ...rest }));
    await allows(send(database.as(ROSA.uid), { record, event, ...rest }));
  });

  it('as an import of which the event says that it was typed', async () => {
    const database = await server.open(clinicDocuments());
    const commit = await appCommit({ ...EDIT, source: 'imported' }, CORA, clinicDocuments());
    await denies(send(database.as(CORA.uid), onEvent({ source: 'typed' })(commit)));
    await allows(send(database.as(CORA.uid), commit));
  });
});

function onBoth(fields: Fields): (commit: AppCommit) => AppCommit {
  return (commit) => onEvent(fields)(onRecord(fields)(commit));
}
