import { after, before, describe } from 'node:test';

import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { GOAL, PATIENT_GOAL, PROBLEM } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { CORA, FAY, MAYA, NEIL, PAUL, PETE, ROSA, SAM } from './people.ts';
import type { Documents } from './record-of.ts';
import { record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const LED_BY_PAIN = withDocument('problems', 'led', { ...PROBLEM, lead: 'pain' });
const LED_BY_CORA = withDocument('problems', 'led', { ...PROBLEM, lead: 'coordination' });
const GOAL_LED_BY_PAIN = withDocument('goals', 'led', { ...GOAL, lead: 'pain' });
const ENTERED_FOR_HER = withDocument('goals', 'hers', PATIENT_GOAL);
const KEPT_FROM_HER = record('goals', 'kept', 'rheumatology', 'team', 'typed', PATIENT_GOAL);

const PROBLEMS: Readonly<Record<string, Decision>> = {
  'a problem is changed by whoever leads it, be it another’s': {
    documents: LED_BY_PAIN,
    refused: [
      [PAUL, problem('led', { text: 'Pain all over' })],
      [MAYA, problem('led', { text: 'Pain all over' })],
    ],
    accepted: [PETE, problem('led', { text: 'Pain all over', lead: 'rheumatology' })],
  },
  'a problem is changed by whoever entered it, be it led by another': {
    documents: LED_BY_PAIN,
    refused: [[SAM, problem('led', { text: 'Pain all over' })]],
    accepted: [ROSA, problem('led', { text: 'Pain all over' })],
  },
  'the coordinator says who leads, and no more': {
    refused: [
      [CORA, problem('open', { lead: 'pain', text: 'Pain all over' })],
      [CORA, problem('open', { supporting: [] })],
      [NEIL, problem('open', { lead: 'neurology' })],
      [PETE, problem('open', { lead: 'pain' })],
    ],
    accepted: [CORA, problem('open', { lead: 'pain' })],
  },
  'the coordinator changes what coordination leads': {
    documents: LED_BY_CORA,
    refused: [[PETE, problem('led', { text: 'Housing' })]],
    accepted: [CORA, problem('led', { text: 'Housing' })],
  },
};

const GOALS: Readonly<Record<string, Decision>> = {
  'every discipline says how far a goal is, and no more': {
    refused: [
      [PETE, goal('clinical', { achievement: 'achieved', statement: 'Walk to the park' })],
      [PETE, goal('clinical', { lifecycle: 'completed' })],
      [PETE, goal('clinical', { confidence: 5 })],
      [SAM, goal('clinical', { progress: 'Half way.' })],
      [FAY, goal('clinical', { progress: 'Half way.' })],
      [CORA, goal('clinical', { progress: 'Half way.' })],
      [MAYA, goal('clinical', { progress: 'Half way.' })],
    ],
    accepted: [PETE, goal('clinical', { achievement: 'achieved', progress: 'Done.', gasScore: 1 })],
  },
  'a goal is changed by whoever leads it, be it another’s': {
    documents: GOAL_LED_BY_PAIN,
    refused: [[PAUL, goal('led', { statement: 'Walk to the park' })]],
    accepted: [PETE, goal('led', { statement: 'Walk to the park', gas0: 'Twice a week' })],
  },
  'a goal is changed by whoever entered it, be it led by another': {
    documents: GOAL_LED_BY_PAIN,
    refused: [[CORA, goal('led', { lead: 'rheumatology' })]],
    accepted: [ROSA, goal('led', { lead: 'rheumatology' })],
  },
  'the patient changes and closes her own goal, whoever entered it': {
    documents: ENTERED_FOR_HER,
    refused: [[MAYA, goal('clinical', { lifecycle: 'cancelled' })]],
    accepted: [MAYA, goal('hers', { lifecycle: 'cancelled', statement: 'Swim' })],
  },
  'the patient changes nothing that is kept from her': {
    documents: { ...ENTERED_FOR_HER, ...KEPT_FROM_HER },
    refused: [[MAYA, { ...goal('kept', { statement: 'Swim' }), visibility: 'team' }]],
    accepted: [MAYA, goal('hers', { statement: 'Swim' })],
  },
  'a goal stays whose it was': {
    refused: [
      [ROSA, goal('clinical', { type: 'patient' })],
      [MAYA, goal('own', { type: 'clinical' }, 'patient')],
    ],
    accepted: [MAYA, goal('own', { lead: 'rheumatology' }, 'patient')],
  },
  'the patient adds goals of her own and none of the team’s': {
    refused: [
      [MAYA, goal('new', GOAL, 'patient')],
      [MAYA, goal('new', PATIENT_GOAL, 'rheumatology')],
    ],
    accepted: [MAYA, goal('new', PATIENT_GOAL, 'patient')],
  },
  'the coordinator adds no goal': {
    refused: [[CORA, goal('new', PATIENT_GOAL, 'coordination')]],
    accepted: [ROSA, goal('new', PATIENT_GOAL)],
  },
};

describe('Of problems and goals,', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(PROBLEMS, () => server);

  itDecides(GOALS, () => server);
});

function withDocument(collection: 'problems' | 'goals', id: string, content: Content): Documents {
  return record(collection, id, 'rheumatology', 'everyone', 'typed', content);
}

function problem(docId: string, patch: Content): Edit {
  return { collection: 'problems', docId, discipline: 'rheumatology', patch };
}

function goal(docId: string, patch: Content, discipline: Strand = 'rheumatology'): Edit {
  return { collection: 'goals', docId, discipline, patch };
}
