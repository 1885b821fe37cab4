import { after, before, describe } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { MEDICINE, PROBLEM, SUGGESTION } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { CORA, FAY, MAYA, NEIL, PAUL, PETE, ROSA, SAM } from './people.ts';
import type { Documents } from './record-of.ts';
import { record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const ABOUT_MEDICINE: Content = { ...SUGGESTION, collection: 'interventions', docId: 'amitriptyline' };
const ABOUT_ME: Content = { ...SUGGESTION, collection: 'sections', docId: 'patient', to: 'patient' };

const MAKING: Readonly<Record<string, Decision>> = {
  'is made in one’s own name': {
    refused: [
      [PETE, by(ROSA, SUGGESTION)],
      [PETE, by(CORA, SUGGESTION)],
      [PETE, { ...by(MAYA, SUGGESTION), source: 'typed' }],
      [SAM, by(SAM, SUGGESTION)],
      [FAY, by(FAY, SUGGESTION)],
      [NEIL, by(NEIL, SUGGESTION)],
    ],
    accepted: [PETE, by(PETE, SUGGESTION)],
  },
  'is for another’s part of the plan': {
    refused: [
      [ROSA, by(ROSA, SUGGESTION)],
      [MAYA, by(MAYA, ABOUT_ME)],
    ],
    accepted: [ROSA, by(ROSA, ABOUT_ME)],
  },
  'goes to whose part it is about': {
    refused: [
      [MAYA, by(MAYA, { ...SUGGESTION, to: 'pain' })],
      [MAYA, by(MAYA, { ...SUGGESTION, collection: 'sections', docId: 'rheumatology', to: 'pain' })],
      [MAYA, by(MAYA, { ...SUGGESTION, collection: 'findings', docId: 'astrology', to: 'astrology' })],
      [MAYA, by(MAYA, { ...SUGGESTION, docId: 'none' })],
      [MAYA, by(MAYA, { ...SUGGESTION, docId: 'open/events/x' })],
      [MAYA, by(MAYA, { ...SUGGESTION, collection: 'notes' })],
      [MAYA, by(MAYA, { ...SUGGESTION, collection: 'restricted', docId: 'formulation', to: 'psychology' })],
      [MAYA, by(MAYA, { ...SUGGESTION, collection: 'consents', docId: 'rheumatology' })],
    ],
    accepted: [MAYA, by(MAYA, { ...SUGGESTION, collection: 'sections', docId: 'rheumatology' })],
  },
  'is about findings before there are any': {
    refused: [[MAYA, by(MAYA, { ...SUGGESTION, collection: 'findings', docId: 'sleep' })]],
    accepted: [MAYA, by(MAYA, { ...SUGGESTION, collection: 'findings', docId: 'sleep', to: 'sleep' })],
  },
  'tells nobody of what is for the team alone': {
    documents: record('problems', 'kept', 'rheumatology', 'team', 'typed', PROBLEM),
    refused: [
      [MAYA, by(MAYA, { ...SUGGESTION, docId: 'kept' })],
      [PETE, by(PETE, { ...SUGGESTION, docId: 'kept' })],
    ],
    accepted: [PETE, { ...by(PETE, { ...SUGGESTION, docId: 'kept' }), visibility: 'team' }],
  },
  'of the patient is never hidden from her': {
    refused: [[MAYA, { ...by(MAYA, SUGGESTION), visibility: 'team' }]],
    accepted: [MAYA, by(MAYA, SUGGESTION)],
  },
  'is open, and has a form': {
    refused: [
      { status: 'accepted' },
      { answer: 'Yes' },
      { about: '' },
      { about: 'x'.repeat(201) },
      { text: ' ' },
      { text: 'x'.repeat(1001) },
      { priority: 'high' },
    ].map((patch): [Actor, Edit] => [MAYA, by(MAYA, { ...SUGGESTION, ...patch })]),
    accepted: [MAYA, by(MAYA, { ...SUGGESTION, about: 'x'.repeat(200), text: 'x'.repeat(1000) })],
  },
  'is named after what it is about': {
    refused: [
      [MAYA, { ...by(MAYA, SUGGESTION), docId: 'x'.repeat(129) }],
      [MAYA, { ...by(MAYA, SUGGESTION), docId: 'a b' }],
    ],
    accepted: [MAYA, { ...by(MAYA, SUGGESTION), docId: 'x'.repeat(128) }],
  },
};

const ANSWERING: Readonly<Record<string, Decision>> = {
  'is accepted by whose part it is about': {
    refused: [PETE, CORA, MAYA, SAM].map((person): [Actor, Edit] => [person, answer('older', { status: 'accepted' })]),
    accepted: [ROSA, answer('older', { status: 'accepted' })],
  },
  'is declined in words': {
    refused: [
      [ROSA, answer('older', { status: 'declined' })],
      [ROSA, answer('older', { status: 'declined', answer: ' ' })],
      [ROSA, answer('older', { status: 'declined', answer: 'x'.repeat(1001) })],
      [ROSA, answer('older', { status: 'accepted', answer: 'x'.repeat(1001) })],
      [PETE, answer('older', { status: 'declined', answer: 'No.' })],
    ],
    accepted: [ROSA, answer('older', { status: 'declined', answer: 'x'.repeat(1000) })],
  },
  'keeps the words of who made it': {
    refused: [
      [ROSA, answer('older', { status: 'accepted', text: 'Something else.' })],
      [ROSA, answer('older', { status: 'accepted', to: 'pain' })],
      [ROSA, answer('older', { status: 'open', answer: 'Later.' })],
      [ROSA, answer('older', { status: 'forgotten', answer: 'Later.' })],
      [MAYA, answer('older', { text: 'Something else.' })],
    ],
    accepted: [ROSA, answer('older', { status: 'accepted', answer: 'Thank you.' })],
  },
  'is taken back by who made it, and by nobody else': {
    refused: [
      [ROSA, answer('older', { status: 'withdrawn' })],
      [CORA, answer('older', { status: 'withdrawn' })],
      [MAYA, answer('older', { status: 'withdrawn', answer: 'Sorry.' })],
    ],
    accepted: [MAYA, answer('older', { status: 'withdrawn' })],
  },
  'of somebody who has left is not taken back by them': {
    documents: { ...made('by-nina', SUGGESTION, 'nina'), ...made('by-pete', SUGGESTION, 'pete') },
    refused: [
      [{ uid: 'nina', name: 'Nina Costa', strand: 'nutrition' }, answer('by-nina', { status: 'withdrawn' }, 'pain')],
    ],
    accepted: [PETE, answer('by-pete', { status: 'withdrawn' }, 'pain')],
  },
  ...Object.fromEntries(
    ['accepted', 'declined', 'withdrawn'].map((status): [string, Decision] => [
      `that was ${status} stays as it is`,
      {
        documents: made('decided', { ...SUGGESTION, status, answer: 'So be it.' }, 'maya', 'patient'),
        refused: [
          [ROSA, answer('decided', { status: status === 'accepted' ? 'declined' : 'accepted' })],
          [ROSA, answer('decided', { answer: 'On second thoughts.' })],
          [MAYA, answer('decided', { status: 'withdrawn', answer: null })],
        ],
        accepted: [ROSA, answer('older', { status: 'accepted' })],
      },
    ]),
  ),
  'about a medicine is answered by any prescriber': {
    documents: made('dose', ABOUT_MEDICINE, 'maya', 'patient'),
    refused: [
      [PAUL, answer('dose', { status: 'accepted' })],
      [SAM, answer('dose', { status: 'accepted' })],
      [CORA, answer('dose', { status: 'accepted' })],
      [PETE, answer('older', { status: 'accepted' })],
    ],
    accepted: [PETE, answer('dose', { status: 'accepted' })],
  },
  'about a course is answered by its own discipline': {
    documents: made('course', { ...ABOUT_MEDICINE, docId: 'course' }, 'maya', 'patient'),
    refused: [[PETE, answer('course', { status: 'accepted' })]],
    accepted: [ROSA, answer('course', { status: 'accepted' })],
  },
  'about a problem of a medicine’s name is answered by its own discipline': {
    documents: {
      ...record('interventions', 'open', 'rheumatology', 'everyone', 'typed', MEDICINE),
      ...made('named', SUGGESTION, 'maya', 'patient'),
    },
    refused: [[PETE, answer('named', { status: 'accepted' })]],
    accepted: [ROSA, answer('named', { status: 'accepted' })],
  },
  'about the patient’s own part is answered by her': {
    documents: made('hers', ABOUT_ME, 'rosa', 'rheumatology'),
    refused: [[PETE, answer('hers', { status: 'accepted' }, 'rheumatology')]],
    accepted: [MAYA, answer('hers', { status: 'accepted' }, 'rheumatology')],
  },
};

describe('A suggestion', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(MAKING, () => server);

  itDecides(ANSWERING, () => server);
});

function by({ strand }: Actor, patch: Content): Edit {
  const source = strand === 'patient' ? 'patient' : 'typed';
  return { collection: 'suggestions', docId: 'new', discipline: strand, source, patch };
}

function answer(docId: string, patch: Content, discipline: Edit['discipline'] = 'patient'): Edit {
  return { collection: 'suggestions', docId, discipline, patch };
}

function made(id: string, content: Content, uid: string, discipline: Edit['discipline'] = 'pain'): Documents {
  const documents = record(
    'suggestions',
    id,
    discipline,
    'everyone',
    discipline === 'patient' ? 'patient' : 'typed',
    content,
  );
  return Object.fromEntries(Object.entries(documents).map(([path, data]) => [path, { ...data, createdBy: uid }]));
}
