import type { IncomingMessage } from 'node:http';

import { invalidPayload } from '../payloads/decoders.ts';
import { invalidArgument } from '../status.ts';

const MAX_BODY_BYTES = 20 * 1024 * 1024;

/** Reads a JSON body whatever its content type says; an empty one is `{}`. Throws INVALID_ARGUMENT. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidPayload(String(error));
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      throw invalidArgument(`Request payload size exceeds the limit: ${MAX_BODY_BYTES} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
