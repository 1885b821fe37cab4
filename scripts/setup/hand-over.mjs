import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from './project-folder.mjs';

const NEEDED = [24, 15];

/** Runs a script under Node 24 and ends with its exit code. Signals reach it once, whoever sends them. */
export async function handOver(script, args) {
  const child = spawn(node24(), [join(projectFolder, script), ...args], {
    cwd: projectFolder,
    // The channel closes when this process dies, however it dies, and the child stops with it.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(child));
  process.exitCode = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Node 24 did not start: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function stop(child) {
  if (child.connected) child.disconnect();
}

function node24() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = system === 'win' ? 'node.exe' : 'node';
  const installed = join(projectFolder, 'node_modules', `node-${system}-${process.arch}`, 'bin', name);
  if (existsSync(installed)) return installed;
  if (isRecent(process.versions.node)) return process.execPath;
  console.error(`Braid needs Node ${NEEDED.join('.')} or newer on this machine; this is ${process.versions.node}.`);
  process.exit(1);
}

function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
