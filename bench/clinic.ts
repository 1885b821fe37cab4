import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FOLDER = join(import.meta.dirname, '..');

export interface Clinic {
  readonly pageUrl: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** A Braid of its own, as `npm start` runs it, with fresh made-up people. Throws with what it printed if it ends early. */
export async function startClinic(): Promise<Clinic> {
  const data = await mkdtemp(join(tmpdir(), 'braid-bench-'));
  const child = spawn(process.execPath, ['scripts/local/main.ts', '--port=4500', '--data', data], { cwd: FOLDER });
  let printed = '';
  const pageUrl = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += String(chunk);
      const address = /running at (\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`Braid did not start.\n${printed}`)));
  });
  return {
    pageUrl,
    databaseUrl: `http://localhost:${Number(new URL(pageUrl).port) + 2}`,
    stop: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
