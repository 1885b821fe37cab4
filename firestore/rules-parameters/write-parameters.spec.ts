import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { INTERVENTION_TYPES } from '../../src/app/domain/interventions/find-type.ts';
import { conditionsOf } from './parameter-conditions.ts';
import { screenings } from './parameter-rules.ts';
import { RULES_FILE, withParameters } from './write-parameters.ts';

describe('The part of the rules that holds the parameters', () => {
  it('is what the domain says now; where this fails, run node firestore/rules-parameters/write-parameters.ts', () => {
    const rules = readFileSync(RULES_FILE, 'utf8');
    assert.equal(withParameters(rules), rules);
  });

  it('is not written where the comments around it are missing', () => {
    assert.throws(() => withParameters('service cloud.firestore {}'), /comments around/);
  });

  it('asks what the catalogue asks before a start', () => {
    const asked = INTERVENTION_TYPES.filter(({ screening = [] }) => screening.length > 0);
    assert.ok(asked.length > 0);
    assert.equal(Object.keys(screenings()).length, asked.length);
    // The rules look at twenty answers.
    for (const questions of Object.values(screenings())) assert.ok(questions.length <= 20);
  });

  it('refuses a parameter under another key than its own', () => {
    const unit = { type: 'text', id: 'unit', label: 'Unit', limit: 30 } as const;
    assert.throws(() => conditionsOf({ dose: unit }), /dose holds the field unit/);
    assert.deepEqual(conditionsOf({ unit }), ["isTextOrNull(content.get('unit', null), 30)"]);
  });
});
