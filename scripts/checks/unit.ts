import { startLocalFirestore } from '../../local-firestore/local-firestore.ts';
import { startAuthEmulator } from '../local/auth-emulator.ts';
import { PROJECT, rulesFile } from '../local/project.ts';
import { judge, readKarma } from './outcome.ts';
import type { Stage } from './stage.ts';

/** Karma in a real browser; specs of the data layer reach a real database and sign-in through the ports they are given. */
export const unit: Stage = {
  name: 'unit',
  run: async (tool) => {
    const firestore = await startLocalFirestore({ rules: rulesFile });
    const auth = await startAuthEmulator(PROJECT);
    try {
      const ports = { BRAID_FIRESTORE_PORT: String(firestore.port), BRAID_AUTH_PORT: String(auth.port) };
      const { exitCode, output } = await tool('node_modules/@angular/cli/bin/ng.js', ['test', '--no-watch'], ports);
      return judge(readKarma(output), exitCode, withoutBundleTable(output));
    } finally {
      await auth.close();
      await firestore.close();
    }
  },
};

/** What follows the build, once it has succeeded: the table of hundreds of spec bundles helps nobody. */
function withoutBundleTable(output: string): string {
  return output.slice(Math.max(0, output.indexOf('Application bundle generation complete')));
}
