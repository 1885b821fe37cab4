import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Random } from '../../../seed/random.ts';
import type { WireCommit } from '../../rules-tests/wire.ts';
import { TAMPERINGS } from './tamperings.ts';

const ROOT = 'projects/demo/databases/(default)/documents';
const STAMP = [{ fieldPath: 'updatedAt', setToServerValue: 'REQUEST_TIME' }];
const SURROUNDINGS = { uid: 'rosa', clinicId: 'northgate', stored: [`${ROOT}/clinics/northgate`] };
const COMMIT: WireCommit = [
  {
    update: {
      name: `${ROOT}/patients/maya/goals/walk`,
      fields: {
        clinicId: { stringValue: 'northgate' },
        patientId: { stringValue: 'maya' },
        rev: { integerValue: '2' },
        updatedBy: { stringValue: 'rosa' },
        content: { mapValue: { fields: { statement: { stringValue: 'Walk' } } } },
      },
    },
    updateMask: { fieldPaths: ['clinicId', 'patientId', 'rev', 'updatedBy', 'content'] },
    updateTransforms: STAMP,
  },
  {
    update: { name: `${ROOT}/patients/maya/events/goals-walk-2`, fields: { actorUid: { stringValue: 'rosa' } } },
    updateTransforms: STAMP,
  },
];

describe('A tampering', () => {
  for (const [name, tamper] of Object.entries(TAMPERINGS)) {
    it(`finds room for ${name} and leaves the honest commit as it was`, () => {
      const honest = JSON.stringify(COMMIT);
      const made = Array.from({ length: 40 }, (_, seed) => tamper(COMMIT, new Random(seed), SURROUNDINGS));
      const changed = made.filter((commit) => commit !== undefined);
      assert.ok(changed.length > 0);
      for (const commit of changed) assert.notEqual(JSON.stringify(commit), honest);
      assert.equal(JSON.stringify(COMMIT), honest);
    });

    it(`finds no room for ${name} in a commit of nothing it could spoil`, () => {
      const bare: WireCommit = [{ update: { name: `${ROOT}/a/b` } }];
      const additive = /besides|unknown/.test(name);
      assert.equal(tamper(bare, new Random(1), SURROUNDINGS) !== undefined, additive);
    });
  }
});
