import * as firestoreSdk from 'firebase/firestore';

import type { Cases } from './case.ts';
import { documentEvents, Events, queryEvents, summary } from './events.ts';
import { equal, isTrue, refused, within } from './expect.ts';
import { closeFirestore, type Connection, openFirestore } from './firestore.ts';
import { listenCases } from './listen-cases.ts';
import { queryCases } from './query-cases.ts';
import { typeCases } from './type-cases.ts';
import { writeCases } from './write-cases.ts';

const casesByTopic: Readonly<Record<string, Cases>> = {
  writes: writeCases,
  'value types': typeCases,
  queries: queryCases,
  listeners: listenCases,
};

export function topics(): Record<string, string[]> {
  return Object.fromEntries(Object.entries(casesByTopic).map(([topic, cases]) => [topic, Object.keys(cases)]));
}

/** Runs one case; gives the failure's text, or null. */
export async function runCase(topic: string, name: string, connection: Connection): Promise<string | null> {
  const firestore = openFirestore(connection);
  try {
    const run = casesByTopic[topic]?.[name];
    if (!run) throw new Error(`there is no case ${name}`);
    await within(30_000, 'the case', run(firestore, connection));
    return null;
  } catch (error) {
    return String(error instanceof Error ? (error.stack ?? error.message) : error);
  } finally {
    await closeFirestore(firestore);
  }
}

export const sdk = firestoreSdk;
export { closeFirestore, documentEvents, equal, Events, isTrue, openFirestore, queryEvents, refused, summary, within };
