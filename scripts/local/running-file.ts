import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `running.json` in the data folder: where the Braid that uses this data answers while it runs. */
export interface Running {
  readonly app: string;
  readonly auth: string;
  readonly firestore: string;
  readonly pid: number;
}

/** The Braid that uses this data now, if one does. A file that a crash left behind does not count. */
export async function findRunning(dataFolder: string): Promise<Running | undefined> {
  try {
    const running = JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')) as Running;
    // Process ids are used again; only an answer shows that it is still ours.
    process.kill(running.pid, 0);
    await fetch(running.firestore);
    return running;
  } catch {
    return undefined;
  }
}

export function writeRunning(dataFolder: string, running: Running): void {
  writeFileSync(pathIn(dataFolder), JSON.stringify(running, null, 2));
}

export function removeRunning(dataFolder: string): void {
  rmSync(pathIn(dataFolder), { force: true });
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}
