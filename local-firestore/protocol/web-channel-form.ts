import type { IncomingMessage } from 'node:http';

import { invalidArgument } from '../status.ts';
import { readBody } from './request-body.ts';

// Cloud Firestore takes 10 MiB; percent-encoding can triple that.
const LARGEST_FORM = 32 * 1024 * 1024;

/** What a client posts: messages numbered from `firstMap` and, in a handshake, the RPC's headers. */
export interface WebChannelForm {
  readonly firstMap: number;
  readonly messages: readonly unknown[];
  readonly authorization: string | undefined;
}

/** Throws INVALID_ARGUMENT for a form that is too long or whose messages are not JSON. */
export async function readForm(request: IncomingMessage): Promise<WebChannelForm> {
  return parseForm(await readBody(request, LARGEST_FORM));
}

export function parseForm(body: string): WebChannelForm {
  const form = new URLSearchParams(body);
  const messages: unknown[] = [];
  for (let map = 0; map < Number(form.get('count') ?? 0); map++) {
    messages.push(parseMessage(form.get(`req${map}___data__`)));
  }
  return {
    firstMap: Number(form.get('ofs') ?? 0),
    messages,
    authorization: authorizationIn(form.get('headers') ?? ''),
  };
}

function parseMessage(text: string | null): unknown {
  if (text === null) throw invalidArgument('A message is missing from the form.');
  try {
    return JSON.parse(text);
  } catch {
    throw invalidArgument("Payload isn't valid for request.");
  }
}

function authorizationIn(headers: string): string | undefined {
  for (const line of headers.split('\r\n')) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).trim().toLowerCase() === 'authorization') return line.slice(colon + 1).trim();
  }
  return undefined;
}
