import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

interface Ended {
  readonly exitCode: number;
  readonly printed: string;
}

/** Runs the import command as a person would in a second terminal; `data` is the folder of the running clinic. */
export async function importBundle(file: string, data = process.env['BRAID_DATA'] ?? '.local'): Promise<Ended> {
  const child = spawn(process.execPath, ['seed/import.ts', file, '--data', data], {
    cwd: join(import.meta.dirname, '../..'),
  });
  const [printed, complained, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { exitCode, printed: printed + complained };
}
