import { jsonOf, OWNER, type Send, withServer } from './rest-client.ts';

export interface JsonAnswer {
  readonly status: number;
  // Each test knows the shape it asks for.
  readonly json: unknown;
}

export interface RestCalls {
  /** Calls `/v1/projects/demo/databases/(default)/documents{path}` as the owner unless told otherwise. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<JsonAnswer>;
  /** Calls any path of the server without credentials. */
  readonly raw: (method: string, path: string, body?: unknown) => Promise<JsonAnswer>;
  readonly send: Send;
}

export const DOCUMENTS = 'projects/demo/databases/(default)/documents';

/** Runs a test against a fresh server. */
export function withRest(test: (rest: RestCalls) => Promise<void>): () => Promise<void> {
  return () =>
    withServer((send) => {
      const raw = async (
        method: string,
        path: string,
        body?: unknown,
        headers: Readonly<Record<string, string>> = {},
      ) => {
        const answer = await send({
          method,
          path,
          headers,
          body: body === undefined ? undefined : JSON.stringify(body),
        });
        return { status: answer.status, json: jsonOf(answer.body) };
      };
      return test({
        send,
        raw,
        call: (method, path, body, headers = OWNER) => raw(method, `/v1/${DOCUMENTS}${path}`, body, headers),
      });
    });
}

/** The refusal in an answer, `STATUS: message`. */
export function refusalIn({ json }: JsonAnswer): string {
  const { error } = json as { error?: { status: string; message: string } };
  return error ? `${error.status}: ${error.message}` : 'no refusal';
}
