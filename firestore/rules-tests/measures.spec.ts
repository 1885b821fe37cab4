import { after, before, describe } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { BLANK_RECORD, PEG_RESULT, RECORD } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { CORA, LEO, MAYA, PETE, ROSA, SAM } from './people.ts';
import type { Documents } from './record-of.ts';
import { dayFromNow, hoursAgo, record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const PEG = 'peg-2026-05-04';
const NOTE: Content = { safetyNote: 'We talked at noon.', safetyOn: '2026-05-04' };
const ON_PAPER: Content = {
  ...PEG_RESULT,
  measure: 'isi',
  name: 'ISI',
  value: 12,
  answers: { total: 12 },
  answeredBy: 'clinician',
};
const BY_CLINICIAN: Content = { ...PEG_RESULT, answeredBy: 'clinician' };

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
    accepted: [PETE, typed('fresh', 'pain', BY_CLINICIAN)],
  },
  'can be put right while the day lasts': {
    documents: answered(hoursAgo(23)),
    refused: [[PETE, result(PEG, { value: 5 })]],
    accepted: [MAYA, result(PEG, { value: 5 })],
  },
  'that were measured are the discipline’s': {
    refused: [
      [PETE, typed('isi', 'rheumatology', ON_PAPER)],
      [CORA, typed('isi', 'rheumatology', ON_PAPER)],
      [SAM, typed('isi', 'sleep', ON_PAPER)],
    ],
    accepted: [ROSA, typed('isi', 'rheumatology', ON_PAPER)],
  },
  'are nobody else’s, and neither is the place where they are found': {
    refused: [
      [PETE, typed('fresh', 'pain', PEG_RESULT)],
      [PETE, typed('peg-2026-05-07', 'pain', BY_CLINICIAN)],
      [PETE, typed(`phq9-${dayFromNow(0)}`, 'pain', BY_CLINICIAN)],
    ],
    accepted: [PETE, typed('isi-2026-05-07', 'pain', ON_PAPER)],
  },
  'can be copied under another name': {
    refused: [[PETE, typed('nrs-pain-2026-05-07', 'pain', BY_CLINICIAN)]],
    accepted: [PETE, typed('peg-2026-05-07.2', 'pain', BY_CLINICIAN)],
  },
  'are of this century': {
    refused: [[MAYA, own('peg-1999-12-31', { takenOn: '1999-12-31' })]],
    accepted: [MAYA, own('peg-2000-01-01', { takenOn: '2000-01-01' })],
  },
};

describe('Answers to measures', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(ANSWERS, () => server);
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

function manyFigures(count: number): Content {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`figure-${at}`, at]));
}

function typed(docId: string, discipline: Strand, patch: Content): Edit {
  return { ...result(docId, patch), discipline, source: 'typed' };
}

function answered(createdAt: unknown): Documents {
  const path = `patients/${RECORD}/measures/${PEG}`;
  const documents = record('measures', PEG, 'patient', 'everyone', 'patient', PEG_RESULT);
  return { ...documents, [path]: { ...documents[path], createdAt } };
}
