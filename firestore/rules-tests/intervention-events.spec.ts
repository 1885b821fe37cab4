import { after, before, describe, it } from 'node:test';

import type { Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import { clinicDocuments, MEDICINE, RECORD } from './clinic-documents.ts';
import { onContent, onEvent } from './forgery.ts';
import { ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const PROCEDURE = { kind: 'procedure', name: 'Trigger point injection', code: null, performedOn: null };
const KINDS = ['medicine.started', 'medicine.changed', 'procedure.recorded', 'intervention.changed'] as const;

/** Which kind of event tells of which change. */
const CHANGES: readonly (readonly [
  change: string,
  kind: (typeof KINDS)[number],
  docId: string,
  patch: Edit['patch'],
])[] = [
  ['a new medicine', 'medicine.started', 'new', MEDICINE],
  ['a stopped medicine', 'medicine.changed', 'amitriptyline', { stoppedOn: '2026-05-01' }],
  ['a new procedure', 'procedure.recorded', 'new', PROCEDURE],
  ['a corrected procedure', 'intervention.changed', 'injection', { performedOn: '2026-04-01' }],
];

describe('The event of an intervention', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [change, kind, docId, patch] of CHANGES) {
    it(`calls ${change} ${kind}, and nothing else`, async () => {
      const database = await server.open(documents());
      const edit: Edit = { collection: 'interventions', docId, discipline: 'rheumatology', patch, kind };
      const commit = await appCommit(edit, ROSA, documents());
      for (const other of KINDS.filter((name) => name !== kind)) {
        await denies(send(database.as(ROSA.uid), { ...commit, event: tampered(commit.event, { kind: other }) }));
      }
      await allows(send(database.as(ROSA.uid), commit));
    });
  }

  for (const [kind, told] of [
    ['notes', 'note.added'],
    ['procedure', 'procedure.recorded'],
    ['left team', ''],
  ]) {
    it(`is none of ${kind} for a medicine`, async () => {
      const database = await server.open(documents());
      const edit: Edit = { collection: 'interventions', docId: 'new', discipline: 'rheumatology', patch: MEDICINE };
      const commit = await appCommit(edit, ROSA, documents());
      await denies(send(database.as(ROSA.uid), onEvent({ kind: told })(onContent({ kind })(commit))));
      await allows(send(database.as(ROSA.uid), commit));
    });
  }

  it('is none of a medicine for a procedure', async () => {
    const database = await server.open(documents());
    const edit: Edit = { collection: 'interventions', docId: 'new', discipline: 'rheumatology', patch: PROCEDURE };
    const commit = await appCommit({ ...edit, kind: 'procedure.recorded' }, ROSA, documents());
    const renamed = onEvent({ kind: 'medicine.started' })(onContent({ kind: 'medicine' })(commit));
    await denies(send(database.as(ROSA.uid), renamed));
    await allows(send(database.as(ROSA.uid), commit));
  });
});

function documents() {
  const given = clinicDocuments();
  const medicine = given[`patients/${RECORD}/interventions/amitriptyline`];
  return { ...given, [`patients/${RECORD}/interventions/injection`]: { ...medicine, content: PROCEDURE } };
}
