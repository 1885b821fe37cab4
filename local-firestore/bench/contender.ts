import { Agent, get, request } from 'node:http';
import { fileURLToPath } from 'node:url';

import { LOCAL_FIRESTORE } from '../testing/server-process.ts';
import { WebChannelClient } from '../testing/web-channel-client.ts';

const DATABASE = 'projects/demo/databases/(default)';
const COLLECTION = `${DATABASE}/documents/items`;
const TEXT = 'a sentence of the length that people write in a note about a day. '.repeat(4);

/** A server to measure, and how it is written to and listened to. */
export interface Contender {
  readonly name: string;
  readonly script: string;
  readonly commitPath: string;
  /** Calls back with each text that arrives; resolves once everything stored has arrived. */
  listen(url: string, onText: (text: string) => void): Promise<{ stop(): void }>;
}

export const localFirestore: Contender = {
  name: 'local-firestore',
  script: LOCAL_FIRESTORE,
  commitPath: `/v1/${DATABASE}/documents:commit`,
  async listen(url, onText) {
    const client = new WebChannelClient(url, 'Listen');
    const query = { parent: `${DATABASE}/documents`, structuredQuery: { from: [{ collectionId: 'items' }] } };
    await client.handshake({ database: DATABASE, addTarget: { targetId: 2, query } });
    return new Promise((resolve) => {
      const streaming = client.stream((text) => {
        if (text.includes('"CURRENT"')) void streaming.then((end) => resolve({ stop: end }));
        onText(text);
      });
    });
  },
};

export const floor: Contender = {
  name: 'floor (node:http + node:sqlite)',
  script: fileURLToPath(new URL('floor-server.ts', import.meta.url)),
  commitPath: '/',
  listen(url, onText) {
    return new Promise((resolve, reject) => {
      const listening = get(`${url}/listen`, (response) => {
        response.setEncoding('utf8').on('data', onText);
        resolve({ stop: () => listening.destroy() });
      });
      listening.on('error', reject);
    });
  },
};

/** One document as JSON; `id` names it and comes back in what listeners are sent. */
export function writeOf(id: string): unknown {
  return {
    update: {
      name: `${COLLECTION}/${id}`,
      fields: { id: { stringValue: id }, text: { stringValue: TEXT }, n: { integerValue: '1' } },
    },
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 40 });

export function commit(url: string, { commitPath }: Contender, writes: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const posting = request(url + commitPath, { method: 'POST', agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().once('end', resolve);
    });
    posting.on('error', reject).end(JSON.stringify({ writes }));
  });
}
