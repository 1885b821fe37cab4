import { after, before, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { BLANK_RECORD, clinicDocuments, SCHEDULE } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { onEvent } from './forgery.ts';
import { CORA, FAY, LEO, MAYA, PAUL, PETE, ROSA, SAM } from './people.ts';
import { record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const BOTH = ['rheumatology', 'pain'];

const DECISIONS: Readonly<Record<string, Decision>> = {
  'is set up by a discipline in its own strand': {
    refused: [
      [PETE, first({})],
      [SAM, { ...first({}), discipline: 'sleep' }],
      [FAY, { ...first({}), discipline: 'physiotherapy' }],
      [MAYA, { ...first({}), discipline: 'patient' }],
      [LEO, first({})],
      [ROSA, { ...first({}), visibility: 'team' }],
      [ROSA, { ...first({}), source: 'imported' }],
    ],
    accepted: [ROSA, first({})],
  },
  'is set up by the coordinator': {
    refused: [[CORA, first({})]],
    accepted: [CORA, { ...first({}), discipline: 'coordination', visibility: 'everyone' }],
  },
  'bears the name of its measure, so that there is one': {
    refused: [
      [ROSA, { ...first({}), docId: 'peg' }],
      [ROSA, { ...first({ measure: 'moca' }), docId: 'moca' }],
      [ROSA, first({ measure: 'peg' })],
    ],
    accepted: [ROSA, { ...first({ measure: 'peg' }), docId: 'peg' }],
  },
  'has a form': {
    refused: [
      { firstOn: null },
      { firstOn: 'soon' },
      { everyDays: 0 },
      { everyDays: 731 },
      { everyDays: 7.5 },
      { triggers: null },
      { triggers: ['full-moon'] },
      { triggers: ['before-review', 'after-start', 'before-review'] },
      { untilOn: 'then' },
      { askedBy: [], extra: true },
      { askedBy: ['patient'] },
      { askedBy: ['pain', 'pain'] },
      { askedBy: 'pain' },
      { status: 'forgotten' },
      { status: null },
    ].map((fields): [Actor, Edit] => [ROSA, first(fields)]),
    accepted: [ROSA, first({ everyDays: null, triggers: ['before-review', 'after-start'], untilOn: '2027-05-05' })],
  },
  'repeats every two years at the most': {
    refused: [[ROSA, without('untilOn')]],
    accepted: [ROSA, first({ everyDays: 730, triggers: [], askedBy: [...BOTH, 'sleep', 'coordination'] })],
  },
  'is changed by whoever set it up': {
    refused: [
      [PAUL, change({ everyDays: 42 })],
      [PETE, change({ status: 'stopped' })],
      [MAYA, change({ everyDays: 42 })],
      [ROSA, change({ measure: 'peg' })],
    ],
    accepted: [ROSA, change({ everyDays: 42, askedBy: [], status: 'stopped' })],
  },
  'is changed by the coordinator': {
    refused: [[CORA, change({ everyDays: 0 })]],
    accepted: [CORA, change({ everyDays: 42, askedBy: BOTH })],
  },
  'is asked for by another discipline too, which speaks for itself alone': {
    refused: [
      [PETE, change({ askedBy: ['rheumatology', 'psychology'] })],
      [PETE, change({ askedBy: [...BOTH, 'psychology'] })],
      [PETE, change({ askedBy: ['pain'] })],
      [PETE, change({ askedBy: [] })],
      [PETE, change({ askedBy: BOTH, everyDays: 14 })],
      [SAM, change({ askedBy: ['rheumatology', 'sleep'] })],
      [FAY, change({ askedBy: ['rheumatology', 'physiotherapy'] })],
      [MAYA, change({ askedBy: ['rheumatology', 'coordination'] })],
    ],
    accepted: [PETE, change({ askedBy: BOTH })],
  },
  'is no longer asked for by a discipline that says so': {
    documents: record('measureSchedules', 'phq9', 'rheumatology', 'everyone', 'typed', { ...SCHEDULE, askedBy: BOTH }),
    refused: [[PAUL, change({ askedBy: ['rheumatology'] })]],
    accepted: [PETE, change({ askedBy: ['rheumatology'] })],
  },
};

describe('When a measure is asked', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(DECISIONS, () => server);

  it('is not set up by the patient in a colleague’s manner', async () => {
    const database = await server.open(clinicDocuments());
    const edit: Edit = { ...first({}), discipline: 'patient' };
    const commit = await appCommit(edit, MAYA, clinicDocuments());
    await denies(send(database.as(MAYA.uid), onEvent({ source: 'patient' })(commit)));
    await allows(send(database.as(ROSA.uid), await appCommit(first({}), ROSA, clinicDocuments())));
  });
});

function change(patch: Content): Edit {
  return { collection: 'measureSchedules', docId: 'phq9', discipline: 'rheumatology', source: 'typed', patch };
}

function first(fields: Content): Edit {
  return { ...change({ ...SCHEDULE, ...fields }), patientId: BLANK_RECORD };
}

function without(field: string): Edit {
  const edit = first({});
  return { ...edit, patch: Object.fromEntries(Object.entries(edit.patch).filter(([key]) => key !== field)) };
}
