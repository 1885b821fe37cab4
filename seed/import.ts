import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { deleteApp } from 'firebase/app';

import { ImportRefused } from '../src/app/domain/fhir/import-refused.ts';
import { type ReadBundle, readBundle } from '../src/app/domain/fhir/read-bundle.ts';
import { describeImport } from './describe-import.ts';
import { openRunningClinic } from './running-clinic.ts';
import { importedPatientId, writeImport } from './write-import.ts';

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: '.local' } },
  allowPositionals: true,
});
const [file, ...others] = positionals;
if (!file || others.length > 0) stop('Usage: npm run import -- bundle.json [--data FOLDER]');

const bundle = await refusing(async () => readBundle(await readText(file), new Date().toISOString()));
const clinic = await openRunningClinic(resolve(import.meta.dirname, '..', values.data));
if (!clinic) stop('No local Braid is running. Start it with "npm start" in another terminal, then import again.');

const outcome = await refusing(() => writeImport(clinic.db, bundle, showProgress));
if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
if (outcome === 'known') console.log('This patient was imported before: only what was missing has been added.');
for (const line of describeImport(bundle, outcome === 'known' ? 'The file holds' : 'Took')) console.log(line);
console.log(`See it as Cora Bell at ${clinic.pageUrl}/patients/${importedPatientId(bundle)}`);
await deleteApp(clinic.app);
// The signed-in account would refresh its token for ever.
process.exit(0);

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ImportRefused(
      `The file ${path} can't be opened: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    );
  }
}

async function refusing<T extends ReadBundle | string>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportRefused) stop(`${error.message} Nothing was imported.`);
    throw error;
  }
}

function showProgress(written: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${written} of ${bundle.items.length} written`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
