import { join } from 'node:path';

import { runNode } from './child-process.ts';
import { folder } from './project.ts';

const WAIT_MS = 120_000;

/** `ng serve` with hot reload, on a port of this machine; its messages go to the terminal. */
export async function serveForDevelopment(port: number): Promise<{ close(): Promise<unknown> }> {
  const ng = join(folder, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');
  const child = runNode(ng, ['serve', '--host', '127.0.0.1', '--port', String(port)], { loud: true });
  const close = async () => {
    child.stop();
    await child.ended;
  };
  const ended = child.ended.then((code) => {
    throw new Error(`ng serve ended with code ${code ?? 'none'}.`);
  });
  await Promise.race([answering(port), ended]);
  ended.catch(() => undefined);
  return { close };
}

async function answering(port: number): Promise<void> {
  const latest = Date.now() + WAIT_MS;
  while (Date.now() < latest) {
    const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`ng serve did not answer on port ${port} within ${WAIT_MS / 1000} seconds.`);
}
