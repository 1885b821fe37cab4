import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runNode } from './child-process.ts';
import { folder } from './project.ts';

const SOURCES = [
  'src',
  'public',
  'angular.json',
  'ngsw-config.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.app.json',
];
const OUTPUT = join(folder, 'dist', 'braid');
/** Lies inside the output, which every other build empties first: it never vouches for a build that is not its own. */
const STAMP = join(OUTPUT, 'sources.sha256');

export async function isBuilt(): Promise<boolean> {
  if (!existsSync(join(OUTPUT, 'browser', 'index.html'))) return false;
  const stamp = await readFile(STAMP, 'utf8').catch(() => '');
  return stamp === (await hashOfSources());
}

/** Builds the app for this machine. Throws with what the compiler said. */
export async function build(stopped: AbortSignal): Promise<void> {
  const hash = await hashOfSources();
  const ng = join(folder, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');
  const child = runNode(ng, ['build', '--configuration', 'local', '--progress=false']);
  stopped.addEventListener('abort', () => child.stop());
  const code = await child.ended;
  if (stopped.aborted) return;
  if (code !== 0) throw new Error(`The app could not be built.\n${child.output()}`);
  await writeFile(STAMP, hash);
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesOf(SOURCES)) {
    hash.update(file).update('\0');
    hash.update(await readFile(join(folder, file)));
  }
  return hash.digest('hex');
}

async function filesOf(sources: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    sources.map(async (source) => {
      if (!existsSync(join(folder, source))) return [];
      const entries = await readdir(join(folder, source), { recursive: true, withFileTypes: true }).catch(
        () => undefined,
      );
      if (!entries) return [source];
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return found
    .flat()
    .map((path) => path.replace(`${folder}/`, ''))
    .filter((path) => !path.endsWith('.spec.ts'))
    .sort();
}
