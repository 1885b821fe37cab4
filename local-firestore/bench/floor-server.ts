import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

/** The least a server can do: one durable transaction for each post, echoed to whoever listens. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, data: { type: 'string', default: ':memory:' } },
});
const sqlite = new DatabaseSync(values.data);
sqlite.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
sqlite.exec('CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, fields TEXT NOT NULL) WITHOUT ROWID');
const put = sqlite.prepare('INSERT OR REPLACE INTO documents (name, fields) VALUES (?, ?)');
const listeners = new Set<ServerResponse>();

async function save(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { writes } = JSON.parse(Buffer.concat(chunks).toString()) as {
    writes: { update: { name: string; fields: unknown } }[];
  };
  sqlite.exec('BEGIN');
  for (const { update } of writes) put.run(update.name, JSON.stringify(update.fields));
  sqlite.exec('COMMIT');
  response.end('{}');
  const echo = JSON.stringify(writes);
  for (const listener of listeners) listener.write(`${echo}\n`);
}

const server = createServer((request, response) => {
  if (request.method === 'POST') return void save(request, response);
  if (request.url !== '/listen') return void response.end('Ok\n');
  response.flushHeaders();
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
});
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
