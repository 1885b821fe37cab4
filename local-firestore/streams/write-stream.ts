import { randomUUID } from 'node:crypto';

import type { Database } from '../documents/database.ts';
import type { Databases } from '../documents/databases.ts';
import { invalidPayload } from '../payloads/decoders.ts';
import { microsToTimestamp, parseWrite, writeResultToJson } from '../protocol/wire.ts';
import type { Requester } from '../rules/authoriser.ts';
import { invalidArgument } from '../status.ts';
import { asObject, checkSameDatabase, type JsonObject, stringIn } from './json-message.ts';
import type { RpcStream, StreamOutput } from './rpc-stream.ts';

/** One client's Write call: a handshake, then one atomic commit for each message, answered in order. */
export class WriteStream implements RpcStream {
  readonly #output: StreamOutput;
  readonly #requester: Requester;
  readonly #databases: Databases;
  #database: Database | undefined;
  #answered = 0;

  constructor(output: StreamOutput, requester: Requester, databases: Databases) {
    this.#output = output;
    this.#requester = requester;
    this.#databases = databases;
  }

  receive(json: unknown): void {
    const message = asObject(json, 'request');
    if (this.#database) this.#write(message, this.#database);
    else this.#shakeHands(message);
  }

  close(): void {
    this.#database = undefined;
  }

  #shakeHands(message: JsonObject): void {
    this.#database = this.#databases.open(checkFirstMessage(message));
    this.#answer({ streamId: randomUUID() });
  }

  #write(message: JsonObject, database: Database): void {
    checkSameDatabase(message, database.name);
    const writes = writesIn(message);
    if (writes.length === 0) {
      this.#answer({});
      this.#output.end();
      return;
    }
    const { commitTime, results } = database.commit(
      writes.map((write) => parseWrite(write, database.name)),
      this.#requester,
    );
    this.#answer({ writeResults: results.map(writeResultToJson), commitTime: microsToTimestamp(commitTime) });
  }

  #answer(answer: JsonObject): void {
    // Clients never check the token, it only has to be there.
    const streamToken = Buffer.from(String(this.#answered++)).toString('base64');
    this.#output.send(JSON.stringify({ streamToken, ...answer }));
  }
}

function checkFirstMessage(message: JsonObject): string {
  const database = stringIn(message, 'database');
  if (writesIn(message).length > 0) throw invalidArgument("'writes' must not be set on an initial write request.");
  if (database === undefined) throw invalidArgument("'database' must be set on an initial write request.");
  if (stringIn(message, 'streamId')) throw invalidArgument('Resuming streams is not supported, do not set stream ID.');
  if (stringIn(message, 'streamToken')) {
    throw invalidArgument(
      "Resuming streams is not supported, 'stream_token' must not be set on an initial write request.",
    );
  }
  return database;
}

function writesIn(message: JsonObject): readonly unknown[] {
  const writes = message['writes'] ?? [];
  if (!Array.isArray(writes)) throw invalidPayload('"writes" must be an array.');
  return writes;
}
