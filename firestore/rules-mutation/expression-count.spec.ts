import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { FINDINGS_PARAMETERS } from '../../src/app/domain/care-plan/findings-parameters.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Field } from '../../src/app/domain/fields/field.ts';
import { INTERVENTION_TYPES } from '../../src/app/domain/interventions/find-type.ts';
import type { InterventionType } from '../../src/app/domain/interventions/intervention-type.ts';
import { appCommit, send } from '../rules-tests/app-commit.ts';
import type { Probe } from '../rules-tests/parameter-probes.ts';
import { probedDocuments, PROBES } from '../rules-tests/parameter-probes.ts';
import { fullestOf } from '../rules-tests/parameter-values.ts';
import { databasePool } from './database-pool.ts';
import { ExpressionCount } from './expression-count.ts';

/** Production refuses what takes more than a thousand; the rest is room for what is still to come. */
const MOST_EXPRESSIONS = 950;

describe('What a form asks for fits into one commit, all of it at its fullest:', () => {
  const source = readFileSync(new URL('../firestore.rules', import.meta.url), 'utf8');
  const count = new ExpressionCount(source);

  before(async () => {
    await databasePool.start();
    databasePool.useRules(source, count.trace);
  });

  after(() => databasePool.stop());

  for (const type of INTERVENTION_TYPES) {
    it(`${type.code}, and active at once`, () => fits('intervention', type.kind, startOf(type)));

    const occasion = type.occasion?.groups.flatMap(({ fields }) => fields);
    if (occasion) it(`each time of ${type.code}`, () => fits('session', type.kind, full(occasion)));
  }

  for (const [strand, fields] of Object.entries(FINDINGS_PARAMETERS)) {
    it(`the findings of ${strand}`, () => fits('findings', strand, full(Object.values(fields))));
  }

  async function fits(sort: string, kind: string, content: Content): Promise<void> {
    const { author, edit } = PROBES[sort]?.(kind) as Probe;
    databasePool.release();
    const database = await databasePool.open(probedDocuments());
    const commit = await appCommit(edit(content), author, {});
    count.takeMost();
    await send(database.as(author.uid), commit);
    const expressions = count.takeMost();
    assert.ok(expressions > 0 && expressions <= MOST_EXPRESSIONS, `${expressions} expressions`);
  }
});

function startOf(type: InterventionType): Content {
  const { code, name, codings, screening = [] } = type;
  const answered = screening.map(({ id }) => [id, { answer: 'yes', remark: 'x'.repeat(200) }]);
  return {
    ...full(type.groups.flatMap(({ fields }) => fields)),
    type: code,
    name,
    code: codings?.[0] ?? null,
    status: 'active',
    startedOn: '2026-05-05',
    endedOn: '2026-06-05',
    endReason: 'x'.repeat(500),
    reason: 'x'.repeat(500),
    goalIds: Array.from({ length: 10 }, (_, at) => `goal-${at}`),
    problemIds: Array.from({ length: 10 }, (_, at) => `problem-${at}`),
    sharedDecision: 'x'.repeat(1000),
    screening: Object.fromEntries(answered) as Content,
  };
}

function full(fields: readonly Field[]): Content {
  return Object.fromEntries(fields.map((field) => [field.id, fullestOf(field)]));
}
