import type { IncomingMessage } from 'node:http';

import { invalidPayload } from '../payloads/decoders.ts';

/** The decoded path as it was sent: a URL's own would lack `..`, which only makes an invalid name. */
export function decodedPath({ url = '' }: IncomingMessage): string {
  const [path = ''] = url.split('?', 1);
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidPayload(`The path "${path}" is not properly percent-encoded.`);
  }
}
