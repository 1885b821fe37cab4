import type { RulesServer } from '../rules-tests/rules-server.ts';
import { databasePool } from './database-pool.ts';

export { allows, denies } from '../rules-tests/rules-server.ts';

/** What stands in for a server of one's own: each spec gets its databases from the one pool. */
export function startRulesServer(): Promise<RulesServer> {
  return Promise.resolve({ open: (documents) => databasePool.open(documents), close: () => Promise.resolve() });
}
