import { after, before, describe } from 'node:test';

import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { screenings } from '../rules-parameters/parameter-rules.ts';
import type { Edit } from './app-commit.ts';
import { clinicDocuments, COURSE, MEDICINE, RECORD, SESSION } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { CORA, MAYA, NEIL, PAUL, PETE, ROSA, SAM } from './people.ts';
import { record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const [SCREENED = '', QUESTIONS = []] = Object.entries(screenings()).find(([, { length }]) => length > 5) ?? [];
const ANSWERED = answers('no');
const [FIRST = ''] = QUESTIONS;
const UNANSWERED = { ...ANSWERED, [FIRST]: { answer: null, remark: '' } };
const NOT_ASKED = Object.fromEntries(Object.entries(ANSWERED).filter(([question]) => question !== FIRST));
const SCREENED_COURSE: Content = { ...COURSE, type: SCREENED, screening: UNANSWERED };
const STANDING = record('interventions', 'screened', 'rheumatology', 'everyone', 'typed', SCREENED_COURSE);
const STARTED = record('interventions', 'screened', 'rheumatology', 'everyone', 'typed', {
  ...SCREENED_COURSE,
  screening: ANSWERED,
  status: 'active',
});
const OLD_START = record('interventions', 'screened', 'rheumatology', 'everyone', 'typed', {
  ...SCREENED_COURSE,
  status: 'active',
});

const INTERVENTIONS: Readonly<Record<string, Decision>> = {
  'a medicine is changed by any prescriber whose consent stands': {
    refused: [
      [PAUL, medicine({ dosage: 'Two at night' })],
      [SAM, medicine({ dosage: 'Two at night' })],
      [NEIL, medicine({ dosage: 'Two at night' })],
      [CORA, medicine({ dosage: 'Two at night' })],
      [MAYA, medicine({ dosage: 'Two at night' })],
    ],
    accepted: [PETE, medicine({ dosage: 'Two at night' })],
  },
  'a medicine is changed by any prescriber, be it imported': {
    documents: record('interventions', 'brought', 'coordination', 'everyone', 'imported', MEDICINE),
    refused: [
      [CORA, { ...medicine({ status: 'stopped' }), docId: 'brought', discipline: 'coordination' }],
      [PAUL, { ...medicine({ status: 'stopped' }), docId: 'brought', discipline: 'coordination' }],
    ],
    accepted: [PETE, { ...medicine({ status: 'stopped' }), docId: 'brought', discipline: 'coordination' }],
  },
  'a course is its own discipline’s, and no other prescriber’s': {
    refused: [[PETE, course({ sessionsPlanned: 8 })]],
    accepted: [ROSA, course({ sessionsPlanned: 8 })],
  },
  'nobody begins a medicine in another’s part of the plan': {
    refused: [
      [PETE, { ...medicine(MEDICINE), docId: 'new' }],
      [MAYA, { ...medicine(MEDICINE), docId: 'new', discipline: 'patient' }],
      [CORA, { ...medicine(MEDICINE), docId: 'new' }],
    ],
    accepted: [PETE, { ...medicine(MEDICINE), docId: 'new', discipline: 'pain' }],
  },
};

const STARTS: Readonly<Record<string, Decision>> = {
  'nothing becomes active while a question before it has no answer': {
    documents: STANDING,
    refused: [
      [ROSA, screened({ status: 'active' })],
      [ROSA, screened({ status: 'active', screening: NOT_ASKED })],
      [ROSA, screened({ status: 'active', screening: {} })],
      [ROSA, screened({ status: 'active', screening: answers('perhaps') })],
      ...QUESTIONS.map((question): [typeof ROSA, Edit] => [
        ROSA,
        screened({ status: 'active', screening: { ...ANSWERED, [question]: { answer: null, remark: 'Asked.' } } }),
      ]),
    ],
    accepted: [ROSA, screened({ status: 'active', screening: ANSWERED })],
  },
  'nothing is active from the beginning while a question has no answer': {
    refused: [
      [ROSA, { ...screened({ ...SCREENED_COURSE, status: 'active' }), docId: 'new' }],
      [ROSA, { ...screened({ ...COURSE, type: SCREENED, status: 'active' }), docId: 'new' }],
    ],
    accepted: [ROSA, { ...screened({ ...SCREENED_COURSE, status: 'active', screening: ANSWERED }), docId: 'new' }],
  },
  'an answer of something active is not taken back': {
    documents: STARTED,
    refused: [[ROSA, screened({ screening: UNANSWERED })]],
    accepted: [ROSA, screened({ screening: answers('yes') })],
  },
  'what became active before a question was asked can still be changed': {
    documents: OLD_START,
    refused: [[ROSA, screened({ screening: NOT_ASKED })]],
    accepted: [ROSA, screened({ sessionsPlanned: 12 })],
  },
  'a screening is a short table': {
    documents: STANDING,
    refused: [
      [ROSA, screened({ screening: 'all well' })],
      [ROSA, screened({ screening: ['all well'] })],
      [ROSA, screened({ screening: { [FIRST]: 'no' } })],
      [ROSA, screened({ screening: { [FIRST]: { answer: 'no', remark: 'x'.repeat(1100) } } })],
      [ROSA, screened({ screening: manyAnswers(21) })],
    ],
    accepted: [ROSA, screened({ screening: manyAnswers(20) })],
  },
  'every one of twenty answers counts': {
    documents: STANDING,
    refused: Array.from({ length: 20 }, (_, place): [typeof ROSA, Edit] => [
      ROSA,
      screened({ status: 'active', screening: twentyAnswers(place) }),
    ]),
    accepted: [ROSA, screened({ status: 'active', screening: twentyAnswers(null) })],
  },
};

const OTHER_COURSE = record('interventions', 'other', 'rheumatology', 'everyone', 'typed', {
  ...COURSE,
  kind: 'exercise',
});
const TYPED_COURSE = record('interventions', 'other', 'rheumatology', 'everyone', 'typed', {
  ...COURSE,
  type: 'proc.x',
});
const PAINS_COURSE = record('interventions', 'other', 'pain', 'everyone', 'typed', COURSE);
const HIDDEN_COURSE = record('interventions', 'other', 'rheumatology', 'team', 'typed', COURSE);
const SECOND: Content = { ...SESSION, number: 2 };
const OF_OTHER: Content = { ...SECOND, interventionId: 'other' };

const SESSIONS: Readonly<Record<string, Decision>> = {
  'a session is recorded by the discipline of its treatment': {
    refused: [
      [PETE, session('new', SECOND)],
      [PETE, { ...session('new', SECOND), discipline: 'pain' }],
      [MAYA, session('new', SECOND)],
      [MAYA, { ...session('new', SECOND), discipline: 'patient' }],
    ],
    accepted: [ROSA, session('new', { ...SECOND, status: 'done', painBefore: 6 })],
  },
  'a session is of the kind of its treatment': {
    documents: OTHER_COURSE,
    refused: [[ROSA, session('new', OF_OTHER)]],
    accepted: [ROSA, session('new', SECOND)],
  },
  'a session is of the type of its treatment': {
    documents: TYPED_COURSE,
    refused: [[ROSA, session('new', OF_OTHER)]],
    accepted: [ROSA, session('new', { ...OF_OTHER, type: 'proc.x' })],
  },
  'a session is of the discipline of its treatment': {
    documents: PAINS_COURSE,
    refused: [[ROSA, session('new', OF_OTHER)]],
    accepted: [PETE, { ...session('new', OF_OTHER), discipline: 'pain' }],
  },
  'a session is told to nobody who may not know of its treatment': {
    documents: HIDDEN_COURSE,
    refused: [[ROSA, session('new', OF_OTHER)]],
    accepted: [ROSA, { ...session('new', OF_OTHER), visibility: 'team' }],
  },
  'a session is of a treatment that there is': {
    refused: [
      [ROSA, session('new', { ...SECOND, interventionId: 'none' })],
      [ROSA, session('new', { ...SECOND, interventionId: 'course/events/x' })],
      [ROSA, { ...session('new', SECOND), source: 'imported' }],
    ],
    accepted: [ROSA, session('new', SECOND)],
  },
  'the coordinator books dates, and records nothing else': {
    refused: [
      [CORA, session('new', { ...SECOND, status: 'done' })],
      [CORA, session('new', { ...SECOND, painBefore: 6 })],
      [CORA, session('first', { status: 'missed' })],
      [CORA, session('first', { on: '2026-05-09', note: 'Moved' })],
      [PETE, session('first', { on: '2026-05-09' })],
    ],
    accepted: [CORA, session('first', { on: '2026-05-09' })],
  },
  'a session stays with its treatment': {
    documents: record('interventions', 'other', 'rheumatology', 'everyone', 'typed', COURSE),
    refused: [
      [ROSA, session('first', { interventionId: 'other' })],
      [ROSA, session('first', { kind: 'therapy' })],
      [ROSA, session('first', { type: 'proc.x' })],
    ],
    accepted: [ROSA, session('first', { number: 3 })],
  },
  'what a session says has a form': {
    refused: [
      { status: 'active' },
      { on: 'soon' },
      { on: null },
      { number: 0 },
      { number: 1001 },
      { number: 1.5 },
      { note: 'x'.repeat(1001) },
    ].map((patch): [typeof ROSA, Edit] => [ROSA, session('first', patch)]),
    accepted: [ROSA, session('first', { status: 'done', number: 1000, note: 'x'.repeat(1000) })],
  },
};

describe('Of treatments,', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(INTERVENTIONS, () => server);

  itDecides(STARTS, () => server);

  itDecides(SESSIONS, () => server);

  itDecides(
    {
      'a specialist without a discipline in place changes no medicine': {
        documents: withoutConsent('pain'),
        refused: [[PETE, medicine({ dosage: 'Two at night' })]],
        accepted: [ROSA, medicine({ dosage: 'Two at night' })],
      },
    },
    () => server,
  );
});

function withoutConsent(discipline: string) {
  const path = `patients/${RECORD}`;
  const patient = clinicDocuments()[path];
  const consents = { ...(patient?.['consents'] as object), [discipline]: 'withdrawn' };
  return { [path]: { ...patient, consents } };
}

function answers(answer: string): Content {
  return Object.fromEntries(QUESTIONS.map((question) => [question, { answer, remark: 'As asked today.' }]));
}

function manyAnswers(count: number): Content {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`question-${at}`, { answer: 'no', remark: '' }]));
}

/** What the type asks and more, all answered but the one at that place. */
function twentyAnswers(open: number | null): Content {
  const questions = [...QUESTIONS, ...Object.keys(manyAnswers(20))].slice(0, 20);
  return Object.fromEntries(
    questions.map((question, place) => [question, { answer: place === open ? null : 'no', remark: 'x'.repeat(200) }]),
  );
}

function medicine(patch: Content): Edit {
  return { collection: 'interventions', docId: 'amitriptyline', discipline: 'rheumatology', patch };
}

function course(patch: Content): Edit {
  return { ...medicine(patch), docId: 'course' };
}

function screened(patch: Content): Edit {
  return { ...medicine(patch), docId: 'screened' };
}

function session(docId: string, patch: Content): Edit {
  return { collection: 'sessions', docId, discipline: 'rheumatology', patch };
}
