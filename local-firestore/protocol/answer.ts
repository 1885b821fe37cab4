import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';

import { StatusError } from '../status.ts';

export function answerJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status).end(text);
}

export function answerNotFound(response: ServerResponse): void {
  answerText(response, 404, 'Not Found\n');
}

/** Answers a refusal in Google's error form; anything but a `StatusError` is a fault of this server and is reported. */
export function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  if (!(error instanceof StatusError)) process.stderr.write(`${inspect(error)}\n`);
  const refusal = error instanceof StatusError ? error : new StatusError('INTERNAL', String(error));
  // A refused body may still be arriving; the connection is not used again.
  if (!response.req.complete) response.setHeader('Connection', 'close');
  answerJson(
    response,
    { error: { code: refusal.httpCode, message: refusal.message, status: refusal.status } },
    refusal.httpCode,
  );
}
