import { after, before, describe } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { RECORD } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach, onContent, onRecord } from './forgery.ts';
import { CORA, FAY, MAYA, PAUL, ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const RHEUMATOLOGY = { discipline: 'rheumatology' } as const;

/** An honest change of what stands in each collection. */
const CHANGES: readonly (readonly [author: Actor, edit: Edit])[] = [
  [CORA, { collection: 'patients', docId: RECORD, discipline: 'coordination', patch: { planStatus: 'paused' } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'sections', docId: 'rheumatology', patch: { plainText: 'Better.' } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'problems', docId: 'open', patch: { text: 'Pain' } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'goals', docId: 'clinical', patch: { lifecycle: 'completed' } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'interventions', docId: 'amitriptyline', patch: { dosage: 'Two' } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'sessions', docId: 'first', patch: { status: 'done' } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'findings', docId: 'rheumatology', patch: { wpi: 9 } }],
  [ROSA, { collection: 'suggestions', docId: 'older', discipline: 'patient', patch: { status: 'accepted' } }],
  [MAYA, { collection: 'flares', docId: 'plan', discipline: 'patient', patch: { tell: 'Cora' } }],
  [MAYA, { collection: 'flares', docId: 'episode-spring', discipline: 'patient', patch: { endedOn: '2026-05-04' } }],
  [MAYA, { collection: 'measures', docId: 'peg-2026-05-04', discipline: 'patient', patch: { value: 5 } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'measureSchedules', docId: 'phq9', patch: { everyDays: 42 } }],
  [MAYA, { collection: 'diary', docId: '2026-05', discipline: 'patient', patch: { '04.night': { wakings: 2 } } }],
  [ROSA, { ...RHEUMATOLOGY, collection: 'measures', docId: 'worst-pain', patch: { value: 6 } }],
  [CORA, { ...RHEUMATOLOGY, collection: 'team', docId: 'rosa', patch: { from: '2025-12-01' }, kind: 'team.changed' }],
  [
    MAYA,
    { ...RHEUMATOLOGY, collection: 'consents', docId: 'rheumatology', patch: { note: 'Yes.' }, kind: 'consent.given' },
  ],
  [MAYA, { collection: 'proxies', docId: 'leo', discipline: 'patient', patch: { sees: [] } }],
  [
    PAUL,
    {
      collection: 'restricted',
      docId: 'formulation',
      discipline: 'psychology',
      visibility: 'discipline',
      patch: { text: 'Reworded.' },
    },
  ],
  [
    FAY,
    { collection: 'emergency', docId: 'fay', discipline: 'physiotherapy', patch: { reason: 'She fell once more.' } },
  ],
];

describe('A change is refused', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [author, edit] of CHANGES) {
    const forgeries: Readonly<Record<string, Forgery>> = {
      'with an unknown key in its content': onContent({ pinned: true }),
      'with an unknown key beside it': onRecord({ locked: true }),
      'without its event': ({ event: _, ...rest }) => rest,
      'without anything but the record': ({ record }) => ({ record }),
    };
    describe(`of ${edit.collection}`, () => itDeniesEach(forgeries, edit, author, () => server));
  }
});
