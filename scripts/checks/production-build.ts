import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Stage } from './stage.ts';

/** The build that would be deployed, with its size budgets. */
export const productionBuild: Stage = {
  name: 'build',
  run: async (tool) => {
    const output = await mkdtemp(join(tmpdir(), 'braid-build-'));
    try {
      const args = ['build', '--configuration', 'production', '--progress=false', '--output-path', output];
      const built = await tool('node_modules/@angular/cli/bin/ng.js', args);
      const failed = built.exitCode === 0 ? 0 : 1;
      return { passed: 1 - failed, failed, output: built.output };
    } finally {
      await rm(output, { recursive: true, force: true });
    }
  },
};
