import type { GuardedObject, Operation, Party } from '../../../src/app/domain/access/access-matrix.ts';
import { ATTEMPTS } from '../../rules-tests/matrix-attempts.ts';
import { personOf } from '../../rules-tests/people.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HostileDatabase } from './hostile-database.ts';

const ADMINISTRATOR = 'Bearer owner';

/** What the SDK sent for an attempt of the access matrix, and what the database held just then. */
export interface CapturedRequest {
  readonly url: string;
  /** Missing for a visitor. */
  readonly authorization: string | undefined;
  readonly body: string;
  readonly before: Snapshot;
}

/** Attempts of the access matrix as they go over the wire, each made once. */
export class CapturedRequests {
  readonly #database: HostileDatabase;
  readonly #captured = new Map<string, CapturedRequest>();

  constructor(database: HostileDatabase) {
    this.#database = database;
  }

  async of(party: Party, operation: Operation, object: GuardedObject): Promise<CapturedRequest> {
    const key = `${party} ${operation} ${object}`;
    const known = this.#captured.get(key);
    if (known) return known;
    const captured = await this.#capture(party, operation, object);
    if (!captured) throw new Error(`Nothing was sent when ${party} tried to ${operation} ${object}.`);
    this.#captured.set(key, captured);
    return captured;
  }

  /** The last request that the person makes is the one which the access matrix judges. */
  async #capture(party: Party, operation: Operation, object: GuardedObject): Promise<CapturedRequest | undefined> {
    this.#database.hold();
    const person = personOf(party, object);
    let captured: CapturedRequest | undefined;
    const connect = globalThis.fetch;
    globalThis.fetch = (address, request) => {
      const authorization = new Headers(request?.headers).get('authorization') ?? undefined;
      if (authorization !== ADMINISTRATOR) {
        const before = this.#database.snapshot();
        captured = {
          url: address instanceof Request ? address.url : String(address),
          authorization,
          body: request?.body as string,
          before,
        };
      }
      return connect(address, request);
    };
    try {
      await ATTEMPTS[object](operation, person, party === 'visitor' ? null : person.uid, this.#database.database);
    } catch (error) {
      if ((error as { readonly code?: string }).code !== 'permission-denied') throw error;
    } finally {
      globalThis.fetch = connect;
    }
    return captured;
  }
}
