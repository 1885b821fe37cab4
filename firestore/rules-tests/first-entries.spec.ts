import { after, before, describe } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { BLANK_RECORD, NOTE, PATIENT, PROBLEM, RESTRICTED_NOTE, SECTION } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach, onRecord } from './forgery.ts';
import { CORA, FAY, MAYA, PAUL, ROSA } from './people.ts';
import { CONSENT, EMERGENCY, GRANT } from './record-access.ts';
import { LONG_AGO } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const NEW = { docId: 'new', patientId: BLANK_RECORD, discipline: 'rheumatology' } as const;
const PLACE: Content = { name: 'Dr Rosa Ahmed', strand: 'rheumatology', from: '2026-05-05', to: null };

/** An honest first entry in each collection. */
const ENTRIES: readonly (readonly [author: Actor, edit: Edit])[] = [
  [CORA, { collection: 'patients', docId: 'new', patientId: 'new', discipline: 'coordination', patch: PATIENT }],
  [ROSA, { ...NEW, collection: 'sections', docId: 'rheumatology', patch: SECTION }],
  [ROSA, { ...NEW, collection: 'problems', patch: PROBLEM }],
  [ROSA, { ...NEW, collection: 'notes', visibility: 'team', patch: NOTE }],
  [CORA, { ...NEW, collection: 'team', docId: 'rosa', patch: PLACE }],
  [MAYA, { ...NEW, collection: 'consents', docId: 'rheumatology', patch: CONSENT }],
  [MAYA, { ...NEW, collection: 'proxies', discipline: 'patient', patch: GRANT }],
  [
    PAUL,
    { ...NEW, collection: 'restricted', discipline: 'psychology', visibility: 'discipline', patch: RESTRICTED_NOTE },
  ],
  [FAY, { ...NEW, collection: 'emergency', docId: 'fay', discipline: 'physiotherapy', patch: EMERGENCY }],
];

describe('A first entry is refused', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [author, edit] of ENTRIES) {
    const forgeries: Readonly<Record<string, Forgery>> = {
      'with an unknown key beside its content': onRecord({ locked: true }),
      'as a second revision': onRecord({ rev: 2 }),
      'in a colleague’s name': onRecord({ createdBy: 'pete' }),
      'as changed by a colleague': onRecord({ updatedBy: 'pete' }),
      'of another day': onRecord({ createdAt: LONG_AGO }),
      'as changed on another day': onRecord({ updatedAt: LONG_AGO }),
      'without its event': ({ event: _, ...rest }) => rest,
      'without anything but the record': ({ record }) => ({ record }),
    };
    describe(`of ${edit.collection}`, () => itDeniesEach(forgeries, edit, author, () => server));
  }
});
