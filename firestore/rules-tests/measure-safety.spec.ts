import { after, before, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { PHQ9 } from '../../src/app/domain/measures/phq9.ts';
import { gravest } from '../../src/app/domain/measures/red-flags.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import { BLANK_RECORD, clinicDocuments, PEG_RESULT, PHQ9_RESULT, phq9Answers, RECORD } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { CORA, FAY, MAYA, NINA, PAUL, PETE, ROSA } from './people.ts';
import type { Documents } from './record-of.ts';
import { dayFromNow, hoursAgo, record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const ID = 'phq9-2026-05-04';
const PEG = 'peg-2026-05-04';
const NOTE: Content = { safetyNote: 'We talked at noon.', safetyOn: '2026-05-04' };
const BLANK: Content = { ...PHQ9_RESULT, answers: phq9Answers(null), safety: 'RF-02' };
/** Each way of answering the ninth question, with what it raises. */
const SELF_HARM = [null, '0', '1', '2', '3'].map((item9) => {
  const answers = phq9Answers(item9);
  const score = PHQ9.score(answers, { age: null, referenceSex: null });
  const content = { ...PHQ9_RESULT, answers, value: score.value, status: score.status };
  return { item9, content, safety: gravest(PHQ9.flagsOf?.(answers, score, null) ?? []) };
});

const RAISED: Readonly<Record<string, Decision>> = {
  ...Object.fromEntries(
    SELF_HARM.map(({ item9, content, safety }) => {
      const milder = safety === 'RF-01' ? ['RF-03'] : [];
      const untrue = [null, 'RF-02', 'RF-04', ...milder].filter((flag) => flag !== safety);
      return [
        `is told as it is where the ninth answer is ${item9 ?? 'missing'}`,
        {
          refused: untrue.map((flag) => [MAYA, own(ID, { ...content, safety: flag })] as const),
          accepted: [MAYA, own(ID, { ...content, safety })] as const,
        },
      ];
    }),
  ),
  'is told where the score is grave': {
    refused: [[MAYA, own(ID, { ...harmless(), value: 20, safety: null })]],
    accepted: [MAYA, own(ID, { ...harmless(), value: 20, safety: 'RF-03' })],
  },
  'is not told below that, unless the score has risen': {
    refused: [[MAYA, own(ID, { ...harmless(), value: 19, safety: 'RF-02' })]],
    accepted: [MAYA, own(ID, { ...harmless(), value: 19, safety: null })],
  },
  'may be told where what raised it was put right before it was sent': {
    refused: [[MAYA, own(ID, { ...harmless(), value: 9, safety: 'RF-02' })]],
    accepted: [MAYA, own(ID, { ...harmless(), value: 9, safety: 'RF-01' })],
  },
  'is nothing that other measures tell of': {
    refused: ['RF-01', 'RF-03'].map((safety): [Actor, Edit] => [MAYA, own(PEG, { ...PEG_RESULT, safety })]),
    accepted: [MAYA, own(PEG, PEG_RESULT)],
  },
  'of a total without answers is that of the total': {
    refused: [
      [PAUL, total({ safety: 'RF-01' })],
      [PAUL, total({ safety: null })],
      [PAUL, total({ value: 20, safety: null })],
      [PAUL, total({ answeredBy: 'carer', safety: 'RF-03' })],
    ],
    accepted: [PAUL, total({ safety: 'RF-03' })],
  },
  'is not asked of a total below that': {
    refused: [[PAUL, total({ value: 19, safety: 'RF-02' })]],
    accepted: [PAUL, total({ value: 19, safety: null })],
  },
  'is not asked of another measure, however high its total': {
    refused: [[PAUL, total({ measure: 'pcs', value: 30, safety: 'RF-03' })]],
    accepted: [PAUL, total({ measure: 'pcs', value: 30, safety: null })],
  },
  'is not asked of what another system knew': {
    refused: [[CORA, { ...total({ safety: 'RF-01' }), source: 'imported' }]],
    accepted: [CORA, { ...total({ safety: null }), source: 'imported' }],
  },
};

const KEPT: Readonly<Record<string, Decision>> = {
  'where the ninth answer is put right': {
    documents: answered(),
    refused: [
      [MAYA, result(ID, { answers: phq9Answers('0'), value: 9, safety: null })],
      [MAYA, result(ID, { answers: phq9Answers('0'), value: 9, safety: 'RF-03' })],
      [MAYA, result(ID, { answers: phq9Answers(null), status: 'prorated', safety: 'RF-02' })],
      [MAYA, result(ID, { safety: null })],
      [MAYA, result(ID, { ...NOTE })],
    ],
    accepted: [MAYA, result(ID, { answers: phq9Answers('0'), value: 9 })],
  },
  'where a grave score is put right': {
    documents: answered({ ...harmless(), value: 21, safety: 'RF-03' }),
    refused: [[MAYA, result(ID, { value: 9, safety: null })]],
    accepted: [MAYA, result(ID, { value: 9 })],
  },
  'until something graver is told': {
    documents: answered({ ...harmless(), value: 21, safety: 'RF-03' }),
    refused: [[MAYA, result(ID, { answers: phq9Answers(null), safety: 'RF-02' })]],
    accepted: [MAYA, result(ID, { answers: phq9Answers('1'), safety: 'RF-01' })],
  },
  'unless a blank is filled in': {
    documents: answered(BLANK),
    refused: [[MAYA, result(ID, { answers: phq9Answers('1'), safety: null })]],
    accepted: [MAYA, result(ID, { answers: phq9Answers('0'), value: 9, safety: null })],
  },
};

const ANSWERED_FOR: Readonly<Record<string, Decision>> = {
  'by the owner of the measure': {
    refused: [
      ...[ROSA, PETE, FAY, NINA, MAYA].map((person): [Actor, Edit] => [person, result(ID, NOTE)]),
      [PAUL, result(ID, { ...NOTE, value: 9 })],
      [PAUL, result(ID, { safetyNote: 'We talked.' })],
      [PAUL, result(ID, { safetyOn: '2026-05-04' })],
      [PETE, result(PEG, NOTE)],
    ],
    accepted: [PAUL, result(ID, { ...NOTE, safetyNote: 'x'.repeat(500) })],
  },
  'by the coordinator': {
    refused: [
      [CORA, result(ID, { ...NOTE, interpretation: 'mild' })],
      [CORA, result(PEG, NOTE)],
    ],
    accepted: [CORA, result(ID, NOTE)],
  },
  'in words, of a day that has come': {
    refused: [
      ...['', '   ', 'x'.repeat(501)].map((safetyNote): [Actor, Edit] => [PAUL, result(ID, { ...NOTE, safetyNote })]),
      ...['today', dayFromNow(2), '1999-12-31'].map((safetyOn): [Actor, Edit] => [
        PAUL,
        result(ID, { ...NOTE, safetyOn }),
      ]),
    ],
    accepted: [PAUL, result(ID, { ...NOTE, safetyOn: '2000-01-01' })],
  },
  'for good': {
    documents: answered({ ...PHQ9_RESULT, ...NOTE }),
    refused: [[CORA, result(ID, { safetyNote: null, safetyOn: null })]],
    accepted: [CORA, result(ID, { safetyNote: 'We talked at noon, and again on Friday.' })],
  },
  'by nobody before it is there': {
    refused: [
      [PAUL, total({ safety: 'RF-03', ...NOTE })],
      [MAYA, own(ID, { ...PHQ9_RESULT, ...NOTE })],
    ],
    accepted: [PAUL, total({ safety: 'RF-03', safetyNote: null, safetyOn: null })],
  },
};

describe('A flag that answers raise', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(RAISED, () => server);

  describe('stays', () => {
    itDecides(KEPT, () => server);

    it('where the answers themselves would go', async () => {
      const stored = { ...clinicDocuments(), ...answered({ ...harmless(), value: 19, safety: null }) };
      const database = await server.open(stored);
      const commit = await appCommit(result(ID, { value: 9 }), MAYA, stored);
      const { answers, ...content } = commit.record.data['content'] as Content;
      const told = { ...(commit.event.data['before'] as Content), answers };
      const dropped = {
        ...commit,
        record: tampered(commit.record, { content }),
        event: tampered(commit.event, { before: told }),
      };
      await denies(send(database.as(MAYA.uid), dropped));
      await allows(send(database.as(MAYA.uid), commit));
    });
  });

  describe('is answered for', () => itDecides(ANSWERED_FOR, () => server));
});

function result(docId: string, patch: Content): Edit {
  return { collection: 'measures', docId, discipline: 'patient', patch };
}

function own(docId: string, patch: Content): Edit {
  return { ...result(docId, patch), patientId: BLANK_RECORD };
}

/** Copied from paper, where the answers stay. */
function total(fields: Content): Edit {
  const content = { ...PHQ9_RESULT, value: 21, answeredBy: 'clinician', ...fields };
  const copied = Object.fromEntries(Object.entries(content).filter(([field]) => field !== 'answers'));
  return { ...result('phq9-on-paper', copied), discipline: 'psychology', source: 'typed' };
}

/** No thought of self-harm. */
function harmless(): Content {
  return { ...PHQ9_RESULT, answers: phq9Answers('0') };
}

/** An hour ago. */
function answered(content: Content = PHQ9_RESULT): Documents {
  const path = `patients/${RECORD}/measures/${ID}`;
  const documents = record('measures', ID, 'patient', 'everyone', 'patient', content);
  return { ...documents, [path]: { ...documents[path], createdAt: hoursAgo(1) } };
}
