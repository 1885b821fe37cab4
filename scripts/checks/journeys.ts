import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePorts } from '../local/ports.ts';
import { judge, readPlaywright } from './outcome.ts';
import type { Stage } from './stage.ts';

const FIRST_PORT = 4300;

/** Playwright over the whole of Braid, which its configuration starts on the port it is given. */
export const journeys: Stage = {
  name: 'e2e',
  run: async (tool) => {
    const folder = await mkdtemp(join(tmpdir(), 'braid-e2e-'));
    const report = join(folder, 'report.json');
    try {
      const { app } = await freePorts(FIRST_PORT);
      const data = join(folder, 'clinic');
      const env = { BRAID_PORT: String(app), BRAID_DATA: data, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const args = ['test', '--reporter=line,json'];
      const { exitCode, output } = await tool('node_modules/@playwright/test/cli.js', args, env);
      const counts = await readFile(report, 'utf8').then(readPlaywright, () => ({ passed: 0, failed: 0 }));
      return judge(counts, exitCode, output);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
