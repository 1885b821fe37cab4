import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Databases } from '../documents/databases.ts';
import { StatusError } from '../status.ts';
import { serveAdmin } from './admin-routes.ts';
import { answerError, answerNotFound, answerText } from './answer.ts';
import { answerPreflight, isFromThisMachine, setCorsHeaders } from './cors.ts';
import { serveRest } from './rest-routes.ts';
import { createWebChannel } from './web-channel.ts';

const CHANNEL = /^\/google\.firestore\.v1\.Firestore\/(?:Listen|Write)\/channel$/;
const LOOPBACK = ['127.0.0.1', '::1'] as const;
const PORT_ATTEMPTS = 5;

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The whole server's answer to one HTTP request. */
export function createRequestListener(databases: Databases): RequestListener {
  const serveChannel = createWebChannel(databases);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromThisMachine(request))
      throw new StatusError('PERMISSION_DENIED', 'This server answers only pages and programs of its own machine.');
    setCorsHeaders(request, response);
    if (request.method === 'OPTIONS') return answerPreflight(request, response);
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url) return answerNotFound(response);
    if (CHANNEL.test(url.pathname)) return serveChannel(request, response, url);
    if (url.pathname.startsWith('/emulator/v1/')) return serveAdmin(request, response, databases);
    if (request.method === 'GET' && url.pathname === '/') return answerText(response, 200, 'Ok\n');
    if (request.method === 'POST' && url.pathname === '/reset') {
      databases.clear();
      return answerText(response, 200, 'Resetting...\n');
    }
    if (url.pathname.startsWith('/v1')) return serveRest(request, response, url, databases);
    answerNotFound(response);
  }

  return (request, response) => {
    serve(request, response).catch((error: unknown) => answerError(response, error));
  };
}

/** Listens on this machine's IPv4 and IPv6 loopback at one port; rejects with EADDRINUSE if it is taken. */
export async function listenOnLoopback(listener: RequestListener, port: number): Promise<HttpServer> {
  for (let attempt = 1; ; attempt += 1) {
    const servers: Server[] = [];
    try {
      for (const host of LOOPBACK) servers.push(await listen(listener, servers[0] ? portOf(servers[0]) : port, host));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const lacksIpv6 = servers.length === 1 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');
      if (!lacksIpv6) {
        await closeAll(servers);
        // The system's choice for IPv4 may be taken on IPv6; let it choose again.
        if (port === 0 && code === 'EADDRINUSE' && attempt < PORT_ATTEMPTS) continue;
        throw error;
      }
    }
    return { port: portOf(servers[0] as Server), close: () => closeAll(servers) };
  }
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({ noDelay: true }, listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    }),
  );
}
