import { after, before, describe, it } from 'node:test';

import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments, PATIENT, PATIENT_GOAL, PROBLEM, RECORD } from './clinic-documents.ts';
import { CORA, MAYA, ROSA } from './people.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

describe('What is stored is refused', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  async function addGoal(database: GuardedDatabase, docId: string): Promise<void> {
    const edit: Edit = { collection: 'goals', docId, discipline: 'patient', patch: PATIENT_GOAL };
    await send(database.as(MAYA.uid), await appCommit(edit, MAYA, clinicDocuments()));
  }

  async function addPatient(database: GuardedDatabase, id: string): Promise<void> {
    const place = { collection: 'patients', docId: id, patientId: id } as const;
    const edit: Edit = { ...place, discipline: 'coordination', patch: { ...PATIENT, nhsNumber: null } };
    await send(database.as(CORA.uid), await appCommit(edit, CORA, clinicDocuments()));
  }

  it('under an id of other characters, or of more than 64', async () => {
    const database = await server.open(clinicDocuments());
    for (const id of ['<img src=x>', 'a b', 'swim\u202e', 'ł', 'x'.repeat(65)]) await denies(addGoal(database, id));
    for (const id of ['Swim_2.b-7', 'x'.repeat(64)]) await allows(addGoal(database, id));
  });

  it('under a patient’s id of other characters, or of more than 80', async () => {
    const database = await server.open(clinicDocuments());
    for (const id of ['<b>', 'zoe lee', 'x'.repeat(81)]) await denies(addPatient(database, id));
    for (const id of ['zoe-lee', 'x'.repeat(80)]) await allows(addPatient(database, id));
  });

  it('with a revision that is a floating-point number', async (t) => {
    const database = await server.open(clinicDocuments());
    const connect = globalThis.fetch;
    const floating: typeof fetch = (address, request) =>
      connect(address, {
        ...request,
        body: (request?.body as string).replace(/"rev":\{"integerValue":"1"\}/, '"rev":{"doubleValue":1}'),
      });
    const sending = t.mock.method(globalThis, 'fetch', floating);
    await denies(addGoal(database, 'swim'));
    sending.mock.restore();
    await allows(addGoal(database, 'swim'));
  });

  it('where the event invents a value for a field that the change removes', async () => {
    const path = `patients/${RECORD}/problems/open`;
    const given = clinicDocuments();
    const documents = { ...given, [path]: { ...given[path], content: { ...PROBLEM, note: 'of an older version' } } };
    const database = await server.open(documents);
    const edit: Edit = { collection: 'problems', docId: 'open', discipline: 'rheumatology', patch: { text: 'Pain' } };
    const { record, event, ...rest } = await appCommit(edit, ROSA, documents);
    const cleaned = { ...record, data: { ...record.data, content: { ...PROBLEM, text: 'Pain' } } };
    const told = (before: object, after: object) => ({ ...event, data: { ...event.data, before, after } });
    const [old, removed] = [{ text: PROBLEM['text'] }, { note: 'of an older version' }];
    const invented = told(old, { text: 'Pain', note: 'Invented' });
    await denies(send(database.as(ROSA.uid), { record: cleaned, event: invented, ...rest }));
    await denies(send(database.as(ROSA.uid), { record: cleaned, event: told(old, { text: 'Pain' }), ...rest }));
    const honest = told({ ...old, ...removed }, { text: 'Pain' });
    await allows(send(database.as(ROSA.uid), { record: cleaned, event: honest, ...rest }));
  });
});
