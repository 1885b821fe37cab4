import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { LocalBraid } from './local-braid.ts';
import { freePorts } from './ports.ts';
import { folder } from './project.ts';
import { findRunning } from './running-file.ts';
import { welcome } from './welcome.ts';

const PARENT_CHECK_MS = 2000;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4200' },
    data: { type: 'string', default: '.local' },
    patients: { type: 'string', default: '60' },
    dev: { type: 'boolean', default: false },
  },
});
const dataFolder = resolve(folder, values.data);
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_000) {
  refuse(`--port=${values.port} is not a port. Give a number from 1 to 65000.`);
}

const running = await findRunning(dataFolder);
if (running) {
  refuse(
    `Braid already runs with this data at ${running.app} (process ${running.pid}).\n` +
      'Open that address, or stop it first with Ctrl-C where it was started.',
  );
}

const ports = await freePorts(wanted);
const braid = new LocalBraid({ ports, dataFolder, patients: values.patients, dev: values.dev });

// A closed terminal takes the output with it; that must not keep the data from being saved.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => void stop(0));
// Started by a tool that gives no channel, it still ends when that tool does.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stop(0), PARENT_CHECK_MS).unref();

try {
  await braid.start();
  if (!braid.isStopping) console.log(welcome(ports, wanted, values.data));
} catch (error) {
  if (!braid.isStopping) console.error(`\n  ${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}

async function stop(code: number): Promise<void> {
  await braid.stop();
  process.exit(code);
}

function refuse(reason: string): never {
  console.error(reason);
  process.exit(1);
}
