import 'fake-indexeddb/auto';

import { fileURLToPath } from 'node:url';

import { deleteApp, initializeApp } from 'firebase/app';
import type { Firestore } from 'firebase/firestore/lite';
import { connectFirestoreEmulator, doc, getFirestore, setLogLevel, writeBatch } from 'firebase/firestore/lite';

import { startLocalFirestore } from '../../local-firestore/local-firestore.ts';
import { Chance } from './chance.ts';
import { clinicDocuments } from './clinic.ts';
import type { Figures } from './figures.ts';
import { noFigures } from './figures.ts';
import { runInterleaving } from './interleaving.ts';
import { Ledger } from './ledger.ts';
import { layLines, liftLines } from './network.ts';
import type { World } from './world.ts';

const RULES = fileURLToPath(new URL('../firestore.rules', import.meta.url));

export interface Report {
  readonly figures: Figures;
  /** By seed. */
  readonly problems: ReadonlyMap<number, readonly string[]>;
}

/** Runs with the seeds from `firstSeed` on, each in a database of its own behind the deployed rules. */
export async function runInterleavings(
  runs: number,
  firstSeed: number,
  onRun: (seed: number) => void,
): Promise<Report> {
  setLogLevel('silent');
  const server = await startLocalFirestore({ rules: RULES });
  const figures = noFigures();
  const problems = new Map<number, readonly string[]>();
  layLines();
  try {
    for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
      const found = await runInWorld(seed, server.port, figures);
      figures.runs += 1;
      if (found.length > 0) problems.set(seed, found);
      onRun(seed);
    }
  } finally {
    liftLines();
    await server.close();
  }
  return { figures, problems };
}

async function runInWorld(seed: number, port: number, figures: Figures): Promise<readonly string[]> {
  const chance = new Chance(seed);
  const connect = (token: 'owner' | { sub: string; window: string }) => {
    const app = initializeApp({ projectId: `demo-interleaving-${seed}` }, crypto.randomUUID());
    const db = getFirestore(app);
    connectFirestoreEmulator(db, '127.0.0.1', port, { mockUserToken: token });
    return { db, close: () => deleteApp(app) };
  };
  const owner = connect('owner');
  await put(owner.db, clinicDocuments(chance.happens(0.7)));
  let ticks = 0;
  const world: World = {
    chance,
    ledger: new Ledger(),
    figures,
    owner: owner.db,
    connect: (uid, window) => connect({ sub: uid, window }),
    crashes: chance.pick([0, 0.003, 0.01]),
    cuts: chance.pick([0, 0.1, 0.3]),
    notWritten: new Set(),
    tick: () => ++ticks,
  };
  const found = await runInterleaving(world);
  await owner.close();
  return found;
}

async function put(db: Firestore, documents: ReturnType<typeof clinicDocuments>): Promise<void> {
  const batch = writeBatch(db);
  for (const [path, fields] of Object.entries(documents)) batch.set(doc(db, path), fields);
  await batch.commit();
}
