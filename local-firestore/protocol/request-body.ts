import type { IncomingMessage } from 'node:http';

import { invalidPayload } from '../payloads/decoders.ts';
import { invalidArgument } from '../status.ts';

const MAX_BODY_BYTES = 20 * 1024 * 1024;

/** Reads a JSON body whatever its content type says; an empty one is `{}`. Throws INVALID_ARGUMENT. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request, MAX_BODY_BYTES);
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidPayload(String(error));
  }
}

/** Throws INVALID_ARGUMENT for a body of more than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw invalidArgument(`Request payload size exceeds the limit: ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
