import type { FirebaseApp } from 'firebase/app';
import { deleteApp, initializeApp } from 'firebase/app';
import type { Firestore } from 'firebase/firestore/lite';
import { connectFirestoreEmulator, doc, getFirestore, setLogLevel, writeBatch } from 'firebase/firestore/lite';

import type { Database } from '../../local-firestore/documents/database.ts';
import { Databases } from '../../local-firestore/documents/databases.ts';
import { wallClock } from '../../local-firestore/documents/version-clock.ts';
import type { HttpServer } from '../../local-firestore/protocol/http-server.ts';
import { createRequestListener, listenOnLoopback } from '../../local-firestore/protocol/http-server.ts';
import { compileRules } from '../../local-firestore/rules/compile-rules.ts';
import type { Trace } from '../../local-firestore/rules/evaluate.ts';
import type { Documents } from '../rules-tests/clinic-documents.ts';
import type { GuardedDatabase } from '../rules-tests/rules-server.ts';
import type { Token } from '../rules-tests/token-of.ts';
import { tokenOf } from '../rules-tests/token-of.ts';
import type { Snapshot } from './snapshot.ts';
import { restoreSnapshot, takeSnapshot } from './snapshot.ts';

export interface PooledDatabase extends GuardedDatabase {
  readonly stored: Database;
}

/** A few databases on one server of this process, emptied and filled again instead of opened anew. */
class DatabasePool {
  readonly #databases = new Databases(wallClock, undefined);
  readonly #clients = new Map<string, Firestore>();
  readonly #apps: FirebaseApp[] = [];
  /** What databases held once they were filled, by what was to be put: the SDK has to spell it out only once. */
  readonly #filled = new Map<string, Snapshot>();
  #server: HttpServer | undefined;
  #opened = 0;
  #kept = 0;
  /** What the databases that stay hold, whatever a mutant lets somebody write there. */
  readonly #stays = new Map<Database, Snapshot>();

  /** Where the server answers, `http://127.0.0.1:…`. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get #port(): number {
    if (!this.#server) throw new Error('The pool has not been started.');
    return this.#server.port;
  }

  async start(): Promise<void> {
    // The SDK reports each refusal on the console, and most of what is tried here is refused.
    setLogLevel('silent');
    this.#server = await listenOnLoopback(createRequestListener(this.#databases), 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#apps.map((app) => deleteApp(app)));
    await this.#server?.close();
  }

  /** Puts other rules in force, over what stood there first. `trace` is told what they evaluate. Throws where they do not compile. */
  useRules(source: string, trace?: Trace): void {
    const { authoriser, issues } = compileRules(source, { explain: false, ...(trace && { trace }) });
    if (!authoriser) throw new Error(`The rules do not compile: ${issues.map((issue) => issue.description).join()}`);
    this.#databases.setRules({ source, authoriser });
    for (const [stored, snapshot] of this.#stays) restoreSnapshot(stored, snapshot);
  }

  /** The databases opened so far stay as they are; those of the tests to come are used again. */
  keepOpened(): void {
    this.#kept = this.#opened;
    for (let place = 1; place <= this.#opened; place++) {
      const stored = this.#storedAt(place);
      this.#stays.set(stored, takeSnapshot(stored));
    }
  }

  /** What a test has opened may be given to the next. */
  release(): void {
    this.#opened = this.#kept;
  }

  async open(documents: Documents): Promise<PooledDatabase> {
    this.#opened += 1;
    const project = projectAt(this.#opened);
    const stored = this.#storedAt(this.#opened);
    const administrator = this.#client(project, 'owner');
    const database: PooledDatabase = {
      stored,
      as: (uid, token) => this.#client(project, uid === null ? undefined : tokenOf(uid, token)),
      async put(wanted) {
        const batch = writeBatch(administrator);
        for (const [path, data] of Object.entries(wanted)) batch.set(doc(administrator, path), data);
        await batch.commit();
      },
      async remove(path) {
        await writeBatch(administrator).delete(doc(administrator, path)).commit();
      },
    };
    await this.#fill(database, documents);
    return database;
  }

  #storedAt(place: number): Database {
    return this.#databases.open(`projects/${projectAt(place)}/databases/(default)`);
  }

  async #fill(database: PooledDatabase, documents: Documents): Promise<void> {
    const key = database.stored.name + JSON.stringify(documents);
    const known = this.#filled.get(key);
    if (known) return restoreSnapshot(database.stored, known);
    database.stored.clear();
    await database.put(documents);
    this.#filled.set(key, takeSnapshot(database.stored));
  }

  #client(project: string, mockUserToken: string | Token | undefined): Firestore {
    const key = `${project} ${JSON.stringify(mockUserToken)}`;
    const known = this.#clients.get(key);
    if (known) return known;
    const app = initializeApp({ projectId: project }, key);
    this.#apps.push(app);
    const client = getFirestore(app);
    connectFirestoreEmulator(client, '127.0.0.1', this.#port, mockUserToken ? { mockUserToken } : {});
    this.#clients.set(key, client);
    return client;
  }
}

function projectAt(place: number): string {
  return `demo-pooled-${place}`;
}

export const databasePool = new DatabasePool();
