import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from './project-folder.mjs';

/** Runs `npm ci` unless node_modules holds exactly what package-lock.json asks for. Throws where npm fails. */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing what is missing. This takes about two minutes, once.');
  const options = { cwd: projectFolder, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) throw new Error('npm ci failed: see its message above. Nothing was started.');
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  // npm writes this file as the last step of an install, so an interrupted one does not count.
  const present = packagesIn(join('node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // What is made for another operating system is listed as wanted and never installed.
    return present[path] ? present[path].version === version : optional === true;
  });
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
