import { after, before, describe } from 'node:test';

import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { BLANK_RECORD } from './clinic-documents.ts';
import type { Decision } from './deciding.ts';
import { itDecides } from './deciding.ts';
import { CORA, MAYA, PETE, ROSA, SAM } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const DECISIONS: Readonly<Record<string, Decision>> = {
  'are written by their own discipline alone': {
    refused: [
      [PETE, first('rheumatology', { wpi: 9 })],
      [CORA, first('rheumatology', { wpi: 9 })],
      [SAM, first('sleep', { epworth: 9 })],
      [MAYA, first('rheumatology', { wpi: 9 })],
    ],
    accepted: [ROSA, first('rheumatology', { wpi: 9 })],
  },
  'are no patient’s': {
    refused: [[MAYA, { ...first('patient', { transport: 'Bus' }), source: 'patient' }]],
    accepted: [CORA, first('coordination', { transport: 'Bus' })],
  },
  'bear the name of their discipline, and are for whom its section is': {
    refused: [
      [ROSA, { ...first('rheumatology', { wpi: 9 }), docId: 'other' }],
      [ROSA, { ...first('rheumatology', { wpi: 9 }), discipline: 'pain' }],
      [ROSA, { ...first('rheumatology', { wpi: 9 }), visibility: 'team' }],
      [ROSA, { ...first('rheumatology', { wpi: 9 }), source: 'imported' }],
      [CORA, { ...first('coordination', { transport: 'Bus' }), visibility: 'everyone' }],
    ],
    accepted: [ROSA, first('rheumatology', { wpi: 9 })],
  },
  'are not those of another discipline': {
    refused: [[ROSA, first('rheumatology', { epworth: 9 })]],
    accepted: [ROSA, first('rheumatology', { sss: 9 })],
  },
};

describe('Findings', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDecides(DECISIONS, () => server);
});

function first(strand: Strand, patch: Content): Edit {
  const visibility = strand === 'coordination' ? 'team' : 'everyone';
  return { collection: 'findings', docId: strand, discipline: strand, patientId: BLANK_RECORD, visibility, patch };
}
