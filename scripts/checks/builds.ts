import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build, isBuilt } from '../local/build.ts';
import type { Stage } from './stage.ts';

/** The build that would be deployed, with its size budgets, and the one for this machine, which the journeys open. */
export const builds: Stage = {
  name: 'build',
  run: async (tool) => {
    const output = await mkdtemp(join(tmpdir(), 'braid-build-'));
    try {
      const args = ['build', '--configuration', 'production', '--progress=false', '--output-path', output];
      const deployed = await tool('node_modules/@angular/cli/bin/ng.js', args);
      const complaint = await complaintOfLocalBuild();
      const failed = Number(deployed.exitCode !== 0) + Number(complaint !== '');
      return { passed: 2 - failed, failed, output: `${deployed.output}\n${complaint}` };
    } finally {
      await rm(output, { recursive: true, force: true });
    }
  },
};

async function complaintOfLocalBuild(): Promise<string> {
  if (await isBuilt()) return '';
  const notStopped = new AbortController().signal;
  return build(notStopped).then(
    () => '',
    (error: unknown) => String(error),
  );
}
