import { readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';

import { ServerProcess } from '../testing/server-process.ts';
import { commit, type Contender, writeOf } from './contender.ts';
import { median, percentile } from './statistics.ts';

const STORED = [10, 1_000, 10_000] as const;
const STARTS = 5;
const SINGLE_WRITES = 200;
const LISTENED_WRITES = 200;
const AT_ONCE = 32;
const BATCHES = 100;
const BATCH_SIZE = 100;

/** Figures by name: milliseconds, megabytes and ratios of them, of which less is better, or counts per second (`/s`). */
export type Figures = Record<string, number>;

export async function measure(contender: Contender, dataFile: string): Promise<Figures> {
  const figures: Figures = { 'start to first answer, ms': await startTime(contender, dataFile) };
  for (const stored of STORED) {
    Object.assign(figures, await withServer(contender, dataFile, (server) => singleWrites(contender, server, stored)));
  }
  Object.assign(figures, await withServer(contender, dataFile, (server) => batches(contender, server, false)));
  Object.assign(figures, await withServer(contender, dataFile, (server) => batches(contender, server, true)));
  return { ...figures, ...ratios(figures) };
}

async function startTime(contender: Contender, dataFile: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const begun = performance.now();
    await withServer(contender, dataFile, async ({ url }) => {
      await new Promise((resolve, reject) =>
        get(url, (response) => response.resume().once('end', resolve)).on('error', reject),
      );
      times.push(performance.now() - begun);
    });
  }
  return median(times);
}

async function singleWrites(contender: Contender, server: ServerProcess, stored: number): Promise<Figures> {
  await fill(contender, server.url, stored);
  const figures: Figures = {};
  if (stored === 10_000) figures['memory after 10,000 documents, MB'] = memory(server);
  const times: number[] = [];
  for (let n = 0; n < SINGLE_WRITES; n++)
    times.push(await timed(() => commit(server.url, contender, [writeOf(`one-${n}`)])));
  figures[`one write, ${stored} stored, p50 ms`] = median(times);
  figures[`one write, ${stored} stored, p95 ms`] = percentile(times, 0.95);
  figures[`32 at once, ${stored} stored, writes/s`] = await writesPerSecond(contender, server.url);
  const latencies = await listenLatencies(contender, server.url);
  figures[`listener, ${stored} stored, p50 ms`] = median(latencies);
  figures[`listener, ${stored} stored, p95 ms`] = percentile(latencies, 0.95);
  return figures;
}

async function writesPerSecond(contender: Contender, url: string): Promise<number> {
  const total = AT_ONCE * 20;
  const time = await timed(() =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async (_, writer) => {
        for (let n = 0; n < total / AT_ONCE; n++) await commit(url, contender, [writeOf(`many-${writer}-${n}`)]);
      }),
    ),
  );
  return (total / time) * 1000;
}

/** From sending a write to its arrival at a listener of the whole collection. */
async function listenLatencies(contender: Contender, url: string): Promise<number[]> {
  let arrived: () => void = () => undefined;
  let awaited = '';
  const listening = await contender.listen(url, (text) => {
    if (text.includes(`"${awaited}"`)) arrived();
  });
  const latencies: number[] = [];
  for (let n = 0; n < LISTENED_WRITES; n++) {
    awaited = `listened-${n}`;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    latencies.push(await timed(() => Promise.all([arrival, commit(url, contender, [writeOf(awaited)])])));
  }
  listening.stop();
  return latencies;
}

async function batches(contender: Contender, server: ServerProcess, isListening: boolean): Promise<Figures> {
  const listening = isListening ? await contender.listen(server.url, () => undefined) : undefined;
  const cpuBefore = cpuTime(server);
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++)
    times.push(await timed(() => commit(server.url, contender, batchOf(batch))));
  listening?.stop();
  const sum = (part: readonly number[]) => part.reduce((total, time) => total + time, 0);
  const cpu = cpuTime(server) - cpuBefore;
  const suffix = isListening ? 'with a listener' : 'no listener';
  return {
    [`batches of 100, ${suffix}, documents/s`]: ((BATCHES * BATCH_SIZE) / sum(times)) * 1000,
    [`batches of 100, ${suffix}, CPU ms for 1,000 documents`]: (cpu / (BATCHES * BATCH_SIZE)) * 1_000,
    [`batches of 100, ${suffix}, time of the last tenth ÷ of the first`]:
      sum(times.slice(-BATCHES / 10)) / sum(times.slice(0, BATCHES / 10)),
  };
}

function ratios(figures: Figures): Figures {
  const ratio = (a: string, b: string) => (figures[a] ?? NaN) / (figures[b] ?? NaN);
  return {
    'one write, 10,000 stored ÷ 10': ratio('one write, 10000 stored, p50 ms', 'one write, 10 stored, p50 ms'),
    'listener, 10,000 stored ÷ 10': ratio('listener, 10000 stored, p50 ms', 'listener, 10 stored, p50 ms'),
    'documents/s in batches, with a listener ÷ without': ratio(
      'batches of 100, with a listener, documents/s',
      'batches of 100, no listener, documents/s',
    ),
  };
}

async function fill(contender: Contender, url: string, documents: number): Promise<void> {
  const size = Math.min(documents, BATCH_SIZE);
  for (let batch = 0; batch < documents / size; batch++) await commit(url, contender, batchOf(batch).slice(0, size));
}

function batchOf(batch: number): unknown[] {
  return Array.from({ length: BATCH_SIZE }, (_, n) => writeOf(`stored-${batch}-${n}`));
}

async function withServer<T>(
  contender: Contender,
  dataFile: string,
  use: (server: ServerProcess) => Promise<T>,
): Promise<T> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(dataFile + suffix, { force: true });
  const server = await ServerProcess.start(contender.script, '--data', dataFile);
  try {
    return await use(server);
  } finally {
    await server.kill();
  }
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await action();
  return performance.now() - begun;
}

/** Milliseconds the server's process has computed; Linux counts hundredths of a second in /proc. */
function cpuTime({ pid }: ServerProcess): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(afterName[11]) + Number(afterName[12])) * 10;
}

/** Resident memory of the server's process, in MB; Linux tells it in /proc. */
function memory({ pid }: ServerProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
