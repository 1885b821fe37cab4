import { parseArgs } from 'node:util';

import { run as aggregations } from './aggregations.ts';
import { run as auth } from './auth.ts';
import { run as cors } from './cors.ts';
import { run as documentWrites } from './document-writes.ts';
import { run as limits } from './limits.ts';
import { run as listDocuments } from './list-documents.ts';
import { run as queries } from './queries.ts';
import { type Report, UNEXPECTED } from './report.ts';
import { run as rest } from './rest.ts';
import { run as rulesProductionCases } from './rules-production-cases.ts';
import { run as transforms } from './transforms.ts';
import { run as unsupported } from './unsupported.ts';
import { run as valueOrder } from './value-order.ts';
import { run as webChannel } from './web-channel.ts';
import { run as writeStream } from './write-stream.ts';

const TOPICS: readonly ((fixtures: string) => Report | Promise<Report>)[] = [
  rest,
  documentWrites,
  transforms,
  limits,
  queries,
  aggregations,
  valueOrder,
  listDocuments,
  cors,
  auth,
  unsupported,
  webChannel,
  writeStream,
  rulesProductionCases,
];

const { values } = parseArgs({ options: { fixtures: { type: 'string' } } });
if (values.fixtures === undefined) throw new Error('Usage: node local-firestore/conformance/run.ts --fixtures DIR');

for (const run of TOPICS) {
  const report = await run(values.fixtures);
  print(report);
  if (report.differences.some(({ reason }) => reason.startsWith(UNEXPECTED))) process.exitCode = 1;
}

function print({ file, passed, total, differences }: Report): void {
  console.log(`${file}: ${passed}/${total}`);
  for (const { case: name, reason } of differences) console.log(`  ${name}: ${reason}`);
}
