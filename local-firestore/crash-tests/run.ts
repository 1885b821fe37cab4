import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { killRounds } from './kill-rounds.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
const folder = mkdtempSync(join(tmpdir(), 'local-firestore-'));
try {
  const figures = await killRounds(Number(values.rounds), join(folder, 'data.sqlite'));
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (figures.lost + figures.halfDone > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
