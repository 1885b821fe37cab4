import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { ParametersOf } from '../rules-parameters/parameter-rules.ts';
import { PARAMETER_SORTS } from '../rules-parameters/parameter-rules.ts';
import { appCommit, send } from './app-commit.ts';
import type { Probe } from './parameter-probes.ts';
import { probedDocuments, PROBES } from './parameter-probes.ts';
import { edgesOf, faultsOf, fullestOf } from './parameter-values.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

describe('The rules and the domain’s parameters have the same bounds:', () => {
  let server: RulesServer;

  /** For all: what is taken is taken away again. */
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
    database = await server.open(probedDocuments());
  });

  after(() => server.close());

  for (const { sort, parameters } of PARAMETER_SORTS) {
    for (const [kind, fields = {}] of Object.entries(parameters)) {
      const probe = PROBES[sort]?.(kind);
      assert.ok(probe, `Nothing probes the parameters of ${sort}`);

      for (const [key, field] of Object.entries(fields)) {
        it(`${key} of the ${sort} parameters of ${kind}`, async () => {
          for (const value of faultsOf(field)) await denies(write(database, probe, { [key]: value }));
          for (const value of edgesOf(field)) await allows(writeAndRemove(database, probe, { [key]: value }));
        });
      }

      it(`and none but these of the ${sort} parameters of ${kind}`, async () => {
        const [key, field] = Object.entries(fields)[0] ?? [];
        const own = key && field ? { [key]: fullestOf(field) } : {};
        for (const foreign of ['pinned', ...foreignKeys(parameters, fields)]) {
          await denies(write(database, probe, { ...own, [foreign]: null }));
        }
        await allows(writeAndRemove(database, probe, own));
      });
    }
  }
});

async function write(database: GuardedDatabase, { author, edit }: Probe, parameters: Content): Promise<string[]> {
  const commit = await appCommit(edit(parameters), author, {});
  await send(database.as(author.uid), commit);
  return [commit.record.path, commit.event.path];
}

/** So that the next value finds the place empty. */
async function writeAndRemove(database: GuardedDatabase, probe: Probe, parameters: Content): Promise<void> {
  for (const path of await write(database, probe, parameters)) await database.remove(path);
}

/** What another kind has, and this one has not: one key of each. */
function foreignKeys(parameters: ParametersOf, own: object): string[] {
  const keys = Object.values(parameters).map((fields = {}) => Object.keys(fields).find((key) => !(key in own)));
  return keys.filter((key) => key !== undefined);
}
