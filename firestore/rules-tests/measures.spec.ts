import { after, before, describe } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { PHQ9 } from '../../src/app/domain/measures/phq9.ts';
import { gravest } from '../../src/app/domain/measures/red-flags.ts';
import type { Edit } from './app-commit.ts';
import { BLANK_RECORD, PEG_RESULT, PHQ9_RESULT, phq9Answers, RECORD } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { CORA, FAY, LEO, MAYA, NINA, PAUL, PETE, ROSA, SAM } from './people.ts';
import type { Documents } from './record-of.ts';
import { dayFromNow, hoursAgo, record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const PEG = 'peg-2026-05-04';
const PHQ9_ID = 'phq9-2026-05-04';
const NOTE: Content = { safetyNote: 'We talked at noon.', safetyOn: '2026-05-04' };
const ON_PAPER: Content = {
  ...PEG_RESULT,
  measure: 'isi',
  name: 'ISI',
  value: 12,
  answers: { total: 12 },
  answeredBy: 'clinician',
};
/** Each way of answering the ninth question, with what it raises. */
const SELF_HARM = [null, '0', '1', '2', '3'].map((item9) => {
  const answers = phq9Answers(item9);
  const score = PHQ9.score(answers, { age: null, referenceSex: null });
  return { item9, content: { ...PHQ9_RESULT, answers, value: score.value, status: score.status }, score, answers };
});

const ANSWERS: Readonly<Record<string, Decision>> = {
  'are sent by the patient, to be found by measure and day': {
    refused: [
      [MAYA, own('peg-2026-05-03')],
      [MAYA, own('peg')],
      [MAYA, own(PEG, { answeredBy: 'clinician' })],
      [MAYA, own(PEG, NOTE)],
      [MAYA, own('isi-2026-05-04', { measure: 'isi', answers: { total: 6 } })],
      [MAYA, own('peg-2026-05-04', { measure: null })],
      ...['answers', 'status', 'scorer', 'answeredBy'].map((field): [Actor, Edit] => [MAYA, without(own(PEG), field)]),
      [ROSA, own(PEG)],
      [LEO, own(PEG)],
    ],
    accepted: [MAYA, own(PEG)],
  },
  'are of a day that has come': {
    refused: [
      [MAYA, own(`peg-${dayFromNow(2)}`, { takenOn: dayFromNow(2) })],
      [MAYA, own('peg-2026-02-30', { takenOn: '2026-02-30' })],
      [MAYA, own('peg-2026-05-04T12', { takenOn: '2026-05-04T12' })],
    ],
    accepted: [MAYA, own(`peg-${dayFromNow(1)}`, { takenOn: dayFromNow(1) })],
  },
  'have a score within the range of their measure, or none and say so': {
    refused: [
      ...[-0.1, 10.1, '6', null, true].map((value): [Actor, Edit] => [MAYA, own(PEG, { value })]),
      [MAYA, own(PEG, { status: 'not_scored' })],
      [MAYA, own(PEG, { status: 'invalid' })],
      [MAYA, own(PEG, { measure: 'moca' })],
      [MAYA, own(PEG, { scorer: 0 })],
      [MAYA, own(PEG, { scorer: 1.5 })],
      [MAYA, own(PEG, { answeredBy: 'carer' })],
      [MAYA, own(PEG, { figures: manyFigures(31) })],
      [MAYA, own(PEG, { figures: { long: 'x'.repeat(1001) } })],
      [MAYA, own(PEG, { figures: { ['x'.repeat(601)]: 1 } })],
      [MAYA, own(PEG, { figures: { deep: { a: 1 } } })],
      [MAYA, own(PEG, { answers: { mood: 4 } })],
    ],
    accepted: [MAYA, own(PEG, { value: null, status: 'not_scored', answers: {}, figures: manyFigures(30) })],
  },
  'may be told with some missing': {
    refused: [[MAYA, own(PEG, { status: 'guessed' })]],
    accepted: [MAYA, own(PEG, { status: 'prorated', value: 10 })],
  },
  'can be put right by the patient, and by nobody else': {
    refused: [
      [ROSA, result(PEG, { value: 5 })],
      [CORA, result(PEG, { value: 5 })],
      [LEO, result(PEG, { value: 5 })],
      [MAYA, result(PEG, { takenOn: '2026-05-03' })],
      [MAYA, result(PEG, { measure: 'nrs-pain' })],
      [MAYA, result(PEG, { answeredBy: 'clinician' })],
    ],
    accepted: [MAYA, result(PEG, { value: 5, answers: { pain: 5, enjoyment: 5, generalActivity: 5 } })],
  },
  'can be put right for a day': {
    documents: answered(hoursAgo(24.1)),
    refused: [[MAYA, result(PEG, { value: 5 })]],
    accepted: [PETE, { ...result('fresh', PEG_RESULT), discipline: 'pain', source: 'typed' }],
  },
  'can be put right while the day lasts': {
    documents: answered(hoursAgo(23)),
    refused: [[PETE, result(PEG, { value: 5 })]],
    accepted: [MAYA, result(PEG, { value: 5 })],
  },
  'that were measured are the discipline’s': {
    refused: [
      [PETE, { ...result('isi', ON_PAPER), discipline: 'rheumatology', source: 'typed' }],
      [CORA, { ...result('isi', ON_PAPER), discipline: 'rheumatology', source: 'typed' }],
      [SAM, { ...result('isi', ON_PAPER), discipline: 'sleep', source: 'typed' }],
    ],
    accepted: [ROSA, { ...result('isi', ON_PAPER), discipline: 'rheumatology', source: 'typed' }],
  },
};

const SAFETY: Readonly<Record<string, Decision>> = {
  ...Object.fromEntries(
    SELF_HARM.map(({ item9, content, score, answers }) => {
      const safety = gravest(PHQ9.flagsOf?.(answers, score, null) ?? []);
      const untrue = [null, 'RF-01', 'RF-02', 'RF-04'].filter((flag) => flag !== safety);
      return [
        `is told as it is where the ninth answer is ${item9 ?? 'missing'}`,
        {
          refused: untrue.map((flag) => [MAYA, own(PHQ9_ID, { ...content, safety: flag })] as const),
          accepted: [MAYA, own(PHQ9_ID, { ...content, safety })] as const,
        },
      ];
    }),
  ),
  'is told where the score is grave': {
    refused: [[MAYA, own(PHQ9_ID, { ...harmless(), value: 20, safety: null })]],
    accepted: [MAYA, own(PHQ9_ID, { ...harmless(), value: 20, safety: 'RF-03' })],
  },
  'is not told below that, unless the score has risen': {
    refused: [[MAYA, own(PHQ9_ID, { ...harmless(), value: 19, safety: 'RF-02' })]],
    accepted: [MAYA, own(PHQ9_ID, { ...harmless(), value: 19, safety: null })],
  },
  'is nothing that other measures tell of': {
    refused: ['RF-01', 'RF-03'].map((safety): [Actor, Edit] => [MAYA, own(PEG, { safety })]),
    accepted: [MAYA, own(PEG)],
  },
  'of a total without answers is that of the total': {
    refused: [
      [PAUL, total({ safety: 'RF-01' })],
      [PAUL, total({ answeredBy: 'carer', safety: 'RF-03' })],
    ],
    accepted: [PAUL, total({ safety: 'RF-03' })],
  },
  'cannot be taken out by what is put right': {
    documents: answered(hoursAgo(1), PHQ9_ID, PHQ9_RESULT),
    refused: [
      [MAYA, result(PHQ9_ID, { safety: null })],
      [MAYA, result(PHQ9_ID, { answers: phq9Answers(null) })],
      [MAYA, result(PHQ9_ID, { ...NOTE })],
    ],
    accepted: [MAYA, result(PHQ9_ID, { answers: phq9Answers('2'), value: 11 })],
  },
  'is answered for by the owner of the measure': {
    refused: [
      [ROSA, result(PHQ9_ID, NOTE)],
      [PETE, result(PHQ9_ID, NOTE)],
      [FAY, result(PHQ9_ID, NOTE)],
      [NINA, result(PHQ9_ID, NOTE)],
      [MAYA, result(PHQ9_ID, NOTE)],
      [PAUL, result(PHQ9_ID, { ...NOTE, value: 9 })],
      [PAUL, result(PHQ9_ID, { safetyNote: 'We talked.' })],
      [PAUL, result(PHQ9_ID, { safetyOn: '2026-05-04' })],
      [PAUL, result(PHQ9_ID, { ...NOTE, safetyOn: 'today' })],
      [PAUL, result(PHQ9_ID, { ...NOTE, safetyNote: 'x'.repeat(501) })],
      [PETE, result(PEG, NOTE)],
    ],
    accepted: [PAUL, result(PHQ9_ID, { ...NOTE, safetyNote: 'x'.repeat(500) })],
  },
  'is answered for by the coordinator': {
    refused: [
      [CORA, result(PHQ9_ID, { ...NOTE, interpretation: 'mild' })],
      [CORA, result(PEG, NOTE)],
    ],
    accepted: [CORA, result(PHQ9_ID, NOTE)],
  },
};

describe('Of measures,', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  describe('answers', () => itDecides(ANSWERS, () => server));

  describe('safety', () => itDecides(SAFETY, () => server));
});

function result(docId: string, patch: Content): Edit {
  return { collection: 'measures', docId, discipline: 'patient', patch };
}

function own(docId: string, fields: Content = {}): Edit {
  return { ...result(docId, { ...PEG_RESULT, ...fields }), patientId: BLANK_RECORD };
}

function without(edit: Edit, field: string): Edit {
  return { ...edit, patch: Object.fromEntries(Object.entries(edit.patch).filter(([key]) => key !== field)) };
}

function total(fields: Content): Edit {
  const content = { ...PHQ9_RESULT, value: 21, answeredBy: 'clinician', ...fields };
  return { ...without(result('phq9-on-paper', content), 'answers'), discipline: 'psychology', source: 'typed' };
}

/** No thought of self-harm. */
function harmless(): Content {
  return { ...PHQ9_RESULT, answers: phq9Answers('0') };
}

function manyFigures(count: number): Content {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`figure-${at}`, at]));
}

function answered(createdAt: unknown, id = PEG, content: Content = PEG_RESULT): Documents {
  const path = `patients/${RECORD}/measures/${id}`;
  const documents = record('measures', id, 'patient', 'everyone', 'patient', content);
  return { ...documents, [path]: { ...documents[path], createdAt } };
}
