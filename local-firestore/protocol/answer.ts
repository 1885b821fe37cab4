import type { ServerResponse } from 'node:http';

import { statusErrorOf } from '../status.ts';

export function answerJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status).end(text);
}

export function answerNotFound(response: ServerResponse): void {
  answerText(response, 404, 'Not Found\n');
}

/** Answers a refusal in Google's error form. */
export function answerError(response: ServerResponse, error: unknown): void {
  const refusal = statusErrorOf(error);
  if (response.headersSent) return void response.destroy();
  // A refused body may still be arriving; the connection is not used again.
  if (!response.req.complete) response.setHeader('Connection', 'close');
  answerJson(
    response,
    { error: { code: refusal.httpCode, message: refusal.message, status: refusal.status } },
    refusal.httpCode,
  );
}
