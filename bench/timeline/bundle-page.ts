import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { build } from 'esbuild';

const FOLDER = import.meta.dirname;

/** Puts the peers beside this file, and nowhere else. Throws where npm cannot. */
export async function installPeers(): Promise<void> {
  if (existsSync(join(FOLDER, 'node_modules/vis-timeline/package.json'))) return;
  console.log('Installing the peers in bench/timeline …');
  const args = ['install', '--prefix', FOLDER, '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = spawn('npm', args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
  const [exitCode] = (await once(npm, 'exit')) as [number | null];
  if (exitCode !== 0) throw new Error('The peers could not be installed.');
}

export interface Bundle {
  readonly script: string;
  readonly gzipKb: number;
}

export async function bundlePage(page: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'pages', `${page}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = outputFiles[0]?.text ?? '';
  return { script, gzipKb: (await promisify(gzip)(script, { level: 9 })).length / 1000 };
}
