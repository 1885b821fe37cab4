import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { folder } from './project.ts';

export interface Child {
  /** Everything it has printed so far; empty if it prints to the terminal. */
  output(): string;
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>;
  /** Ends it and whatever it has started. */
  stop(): void;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Print to the terminal at once instead of keeping the output. */
  readonly loud?: boolean;
}

const DIE_TOGETHER = join(import.meta.dirname, 'die-together.ts');
const OWN_GROUP = process.platform !== 'win32';

/** Runs a Node script that ends when this process does, even if this one is killed. */
export function runNode(script: string, args: readonly string[], { env = {}, loud = false }: Options = {}): Child {
  const output = loud ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['--import', DIE_TOGETHER, script, ...args], {
    cwd: folder,
    env: { ...process.env, ...env, BRAID_PARENT: String(process.pid) },
    stdio: ['ignore', output, output, 'ipc'],
    // Ctrl-C reaches a whole terminal group; in a group of its own the child is stopped by us alone, in order.
    detached: OWN_GROUP,
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  return {
    output: () => Buffer.concat(printed).toString(),
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    }),
    stop: () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      if (OWN_GROUP) process.kill(-child.pid);
      else child.kill();
    },
  };
}
