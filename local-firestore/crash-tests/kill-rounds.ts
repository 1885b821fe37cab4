import { setTimeout as sleep } from 'node:timers/promises';

import { LOCAL_FIRESTORE, ServerProcess } from '../testing/server-process.ts';

const ROOT = 'projects/demo/databases/(default)/documents';
const WRITERS = 8;

export interface CrashFigures {
  rounds: number;
  /** Commits whose success was told to the client. */
  acknowledged: number;
  /** Commits found complete, though their answer was lost with the server. */
  completeUnanswered: number;
  /** Acknowledged commits that are not there. */
  lost: number;
  /** Commits of which a part is there and a part is not. */
  halfDone: number;
}

/**
 * Kills the server again and again while writers commit. Each commit makes a pair of documents and counts in a third,
 * so that half a commit shows.
 */
export async function killRounds(rounds: number, dataFile: string): Promise<CrashFigures> {
  const acknowledged = new Set<string>();
  const begun = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const server = await ServerProcess.start(LOCAL_FIRESTORE, '--data', dataFile);
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      write(server.url, writer, round, begun, acknowledged),
    );
    await sleep(30 + Math.random() * 200);
    await server.kill();
    await Promise.all(writers);
  }
  return inspect(rounds, dataFile, begun, acknowledged);
}

/** Commits one after the other until the server is gone. */
async function write(
  url: string,
  writer: number,
  round: number,
  begun: Set<string>,
  acknowledged: Set<string>,
): Promise<void> {
  for (let commit = 0; ; commit++) {
    const id = `${writer}-${round}-${commit}`;
    begun.add(id);
    try {
      const answer = await fetch(`${url}/v1/${ROOT}:commit`, {
        method: 'POST',
        body: JSON.stringify({ writes: writesOf(id, writer) }),
      });
      await answer.text();
      if (answer.ok) acknowledged.add(id);
    } catch {
      return;
    }
  }
}

function writesOf(id: string, writer: number): unknown[] {
  const half = (name: string) => ({
    update: { name: `${ROOT}/${name}/${id}`, fields: { writer: { integerValue: String(writer) } } },
  });
  const counter = {
    update: { name: `${ROOT}/counters/${writer}` },
    updateMask: {},
    updateTransforms: [{ fieldPath: 'n', increment: { integerValue: '1' } }],
  };
  return [half('left'), half('right'), counter];
}

async function inspect(
  rounds: number,
  dataFile: string,
  begun: Set<string>,
  acknowledged: Set<string>,
): Promise<CrashFigures> {
  const server = await ServerProcess.start(LOCAL_FIRESTORE, '--data', dataFile);
  try {
    const [left, right, counters] = await Promise.all(
      ['left', 'right', 'counters'].map((id) => documentsOf(server.url, id)),
    );
    const figures: CrashFigures = {
      rounds,
      acknowledged: acknowledged.size,
      completeUnanswered: 0,
      lost: 0,
      halfDone: 0,
    };
    const complete = new Map<string, number>();
    for (const id of begun) {
      const halves = Number(left?.has(id)) + Number(right?.has(id));
      if (halves === 1) figures.halfDone += 1;
      if (halves < 2 && acknowledged.has(id)) figures.lost += 1;
      if (halves < 2) continue;
      if (!acknowledged.has(id)) figures.completeUnanswered += 1;
      const writer = id.slice(0, id.indexOf('-'));
      complete.set(writer, (complete.get(writer) ?? 0) + 1);
    }
    for (const [writer, count] of complete)
      figures.halfDone += Math.abs(Number(counters?.get(writer)?.['n']?.integerValue) - count);
    return figures;
  } finally {
    await server.kill();
  }
}

type Fields = Readonly<Record<string, { readonly integerValue: string }>>;

async function documentsOf(url: string, collectionId: string): Promise<Map<string, Fields>> {
  const body = JSON.stringify({ structuredQuery: { from: [{ collectionId }] } });
  const answer = await fetch(`${url}/v1/${ROOT}:runQuery`, { method: 'POST', body });
  const results = (await answer.json()) as { document?: { name: string; fields: Fields } }[];
  return new Map(
    results.flatMap(({ document }) =>
      document ? [[document.name.slice(document.name.lastIndexOf('/') + 1), document.fields]] : [],
    ),
  );
}
