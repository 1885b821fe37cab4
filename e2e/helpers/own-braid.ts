import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Braid for one test alone, whose servers it may kill and start again over the same data. */
export interface OwnBraid extends AsyncDisposable {
  readonly url: string;
  /** As when the machine loses its power. */
  kill(): Promise<void>;
  restart(): Promise<void>;
}

const FOLDER = join(import.meta.dirname, '../..');
const FIRST_PORT = 5600;

/** `place` keeps tests that run side by side from reaching for the same ports. */
export async function startOwnBraid(place: number): Promise<OwnBraid> {
  const data = await mkdtemp(join(tmpdir(), 'braid-e2e-'));
  let { child, url } = await start(data, FIRST_PORT + place * 100);
  const port = new URL(url).port;
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url,
    kill,
    async restart() {
      ({ child, url } = await start(data, Number(port)));
      if (new URL(url).port !== port) throw new Error(`Port ${port} was taken while Braid was down.`);
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function start(data: string, port: number): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['scripts/local/main.ts', `--port=${port}`, `--data=${data}`, '--patients=3'], {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
    if (address === undefined) continue;
    return { child, url: address };
  }
  throw new Error(`Braid did not start: ${printed}`);
}
