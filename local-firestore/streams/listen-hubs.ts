import type { Database } from '../documents/database.ts';
import type { Databases } from '../documents/databases.ts';
import { ListenHub } from './listen-hub.ts';

/** One hub for each database that is listened to. */
export class ListenHubs {
  readonly #databases: Databases;
  readonly #hubs = new Map<Database, ListenHub>();

  constructor(databases: Databases) {
    this.#databases = databases;
  }

  /** @param databaseName `projects/{p}/databases/{d}`; throws INVALID_ARGUMENT for anything else. */
  open(databaseName: string): ListenHub {
    const database = this.#databases.open(databaseName);
    const hub = this.#hubs.get(database) ?? new ListenHub(database);
    this.#hubs.set(database, hub);
    return hub;
  }
}
