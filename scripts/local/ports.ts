import { once } from 'node:events';
import { createServer } from 'node:net';

/** The three neighbours on which a local Braid listens; the page works the other two out from its own address. */
export interface Ports {
  readonly app: number;
  readonly auth: number;
  readonly firestore: number;
}

const STEP = 10;
const ATTEMPTS = 50;

/** The first free triple from `wanted` upwards in steps of ten. Throws after fifty. */
export async function freePorts(wanted: number): Promise<Ports> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const app = wanted + attempt * STEP;
    const ports = { app, auth: app + 1, firestore: app + 2 };
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return ports;
  }
  throw new Error(`No three free ports in a row from ${wanted} on. Choose another start with --port=NUMBER.`);
}

async function isFree(port: number): Promise<boolean> {
  const free = await Promise.all(['127.0.0.1', '::1'].map((host) => canListen(port, host)));
  return free.every(Boolean);
}

async function canListen(port: number, host: string): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    // A machine without IPv6 has no address ::1, which is as good as free.
    return error instanceof Error && 'code' in error && error.code === 'EADDRNOTAVAIL';
  }
}
