import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { FOLDER } from './clinic.ts';

/** Builds the smallest app of the same parts for production; answers with the folder of its page. */
export async function buildBareApp(): Promise<string> {
  const ng = join(FOLDER, 'node_modules/@angular/cli/bin/ng.js');
  await promisify(execFile)(process.execPath, [ng, 'build', '--progress=false'], {
    cwd: join(FOLDER, 'bench/bare-app'),
  });
  return join(FOLDER, 'dist/bare-app/browser');
}
