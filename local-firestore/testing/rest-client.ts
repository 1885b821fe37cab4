import { request } from 'node:http';

import { startLocalFirestore } from '../local-firestore.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export type Send = (call: Call) => Promise<Answer>;

export const OWNER = { Authorization: 'Bearer owner' } as const;

/** Runs `use` against a fresh server at `url`; paths are sent as they are written, unlike with fetch. */
export async function withServer<T>(use: (send: Send, url: string) => Promise<T>): Promise<T> {
  const server = await startLocalFirestore();
  try {
    return await use((call) => send(server.port, call), server.url);
  } finally {
    await server.close();
  }
}

function send(port: number, { method, path, headers = {}, body }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The answer's JSON, or its text where it is none. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Loads documents named relative to the default database, as the owner. */
export async function seed(
  send: Send,
  project: string,
  documents: readonly { readonly name: string; readonly fields: unknown }[],
): Promise<void> {
  const root = `projects/${project}/databases/(default)/documents`;
  const writes = documents.map(({ name, fields }) => ({ update: { name: `${root}/${name}`, fields } }));
  const answer = await send({
    method: 'POST',
    path: `/v1/${root}:commit`,
    headers: OWNER,
    body: JSON.stringify({ writes }),
  });
  if (answer.status !== 200) throw new Error(`Seeding failed: ${answer.body}`);
}
