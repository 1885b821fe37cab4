import { readFileSync } from 'node:fs';

import { Databases } from './documents/databases.ts';
import { DocumentFile } from './documents/document-file.ts';
import type { ReadMeter } from './documents/read-meter.ts';
import { wallClock } from './documents/version-clock.ts';
import { describeIssues } from './protocol/admin-rules.ts';
import { createRequestListener, listenOnLoopback } from './protocol/http-server.ts';
import { compileRules } from './rules/compile-rules.ts';
import type { Micros } from './values/value.ts';

export interface LocalFirestoreOptions {
  /** Path of a rules file; without one everything is allowed. */
  readonly rules?: string;
  /** Path of the SQLite file; in memory without one. */
  readonly dataFile?: string;
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  /** Microseconds since 1970. */
  readonly clock?: () => Micros;
}

export interface LocalFirestore {
  readonly url: string;
  readonly port: number;
  /** Counts the reads of every database together. */
  readonly reads: ReadMeter;
  /** Replaces the rules of every project; throws a `RulesError` and keeps the old ones if they do not compile. */
  loadRules(source: string): void;
  /** Deletes every document of every database; open listeners see it. */
  clear(): void;
  close(): Promise<void>;
}

/** Rules that do not compile; the message has a line for each issue. */
export class RulesError extends Error {}

/** Starts a Firestore of this machine on 127.0.0.1 and ::1; rejects if the port or the data file is taken. */
export async function startLocalFirestore(options: LocalFirestoreOptions = {}): Promise<LocalFirestore> {
  const { rules, dataFile, port = 0, clock = wallClock } = options;
  const file = dataFile === undefined ? undefined : new DocumentFile(dataFile);
  try {
    const databases = new Databases(clock, file);
    const loadRules = (source: string): void => {
      const { authoriser, issues } = compileRules(source);
      if (!authoriser) throw new RulesError(describeIssues(issues));
      databases.setRules({ source, authoriser });
    };
    if (rules !== undefined) loadRules(readFileSync(rules, 'utf8'));
    const server = await listenOnLoopback(createRequestListener(databases), port);
    return {
      url: `http://127.0.0.1:${server.port}`,
      port: server.port,
      reads: databases.reads,
      loadRules,
      clear: () => databases.clear(),
      async close() {
        await server.close();
        file?.close();
      },
    };
  } catch (error) {
    file?.close();
    throw error;
  }
}
