import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Databases } from '../documents/databases.ts';
import { statusErrorOf } from '../status.ts';
import { ListenHubs } from '../streams/listen-hubs.ts';
import { ListenStream } from '../streams/listen-stream.ts';
import type { OpenRpc, StreamOutput } from '../streams/rpc-stream.ts';
import { WriteStream } from '../streams/write-stream.ts';
import { requesterOf } from './auth-token.ts';
import { BackChannel } from './web-channel-back-channel.ts';
import { readForm, type WebChannelForm } from './web-channel-form.ts';
import { WebChannelSession } from './web-channel-session.ts';
import { WEB_CHANNEL_TIMING, type WebChannelTiming } from './web-channel-timing.ts';

export type WebChannel = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** Serves Listen and Write to browsers over WebChannel; the caller has set the CORS headers. */
export function createWebChannel(databases: Databases, timing: WebChannelTiming = WEB_CHANNEL_TIMING): WebChannel {
  const hubs = new ListenHubs(databases);
  const sessions = new Map<string, WebChannelSession>();
  const rpcs = new Map<string, OpenRpc>([
    ['Listen', (output, requester) => new ListenStream(output, requester, hubs)],
    ['Write', (output, requester) => new WriteStream(output, requester, databases)],
  ]);

  function openSession(openRpc: OpenRpc, form: WebChannelForm, response: ServerResponse): void {
    const session = new WebChannelSession(timing, () => sessions.delete(session.id));
    sessions.set(session.id, session);
    answer(response, 200, session.handshake);
    session.connect((output: StreamOutput) => openRpc(output, requesterOf(form.authorization)));
    session.receive(form.firstMap, form.messages);
  }

  async function serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const openRpc = rpcs.get(rpcName(url));
    if (!openRpc) return answer(response, 404, 'Not Found\n');
    const sessionId = url.searchParams.get('SID');
    const session = sessions.get(sessionId ?? '');
    // The words tell the client that the server has forgotten it, rather than that the network is broken.
    if (sessionId !== null && !session) return answer(response, 400, 'Error: Unknown SID');
    if (url.searchParams.get('TYPE') === 'terminate') {
      session?.terminate();
      return answer(response, 200, '');
    }
    if (request.method === 'GET') {
      if (!session) return answer(response, 400, 'Error: Unknown SID');
      return attach(session, response, url, timing);
    }
    const form = await readForm(request);
    if (!session) return openSession(openRpc, form, response);
    session.acknowledge(acknowledgedArray(url));
    answer(response, 200, session.forwardAnswer);
    session.receive(form.firstMap, form.messages);
  }

  return (request, response, url) => {
    serve(request, response, url).catch((error: unknown) => {
      const { httpCode, message } = statusErrorOf(error);
      if (response.headersSent) return void response.destroy();
      answer(response, httpCode, message);
    });
  };
}

function attach(session: WebChannelSession, response: ServerResponse, url: URL, timing: WebChannelTiming): void {
  const pollTimeout = url.searchParams.get('TO');
  const backChannel = new BackChannel(response, {
    longPoll: url.searchParams.get('CI') === '1',
    pollTimeout: pollTimeout === null ? undefined : Number(pollTimeout),
    timing,
    sendNoop: () => session.sendNoop(),
  });
  session.attach(backChannel, acknowledgedArray(url));
}

function acknowledgedArray(url: URL): number {
  return Number(url.searchParams.get('AID') ?? 0);
}

function rpcName(url: URL): string {
  return /^\/google\.firestore\.v1\.Firestore\/(\w+)\/channel$/.exec(url.pathname)?.[1] ?? '';
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(body);
}
