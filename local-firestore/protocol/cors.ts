import type { IncomingMessage, ServerResponse } from 'node:http';

const LOCAL_HOST = /^(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
const METHODS = 'DELETE,GET,HEAD,PATCH,POST,PUT';
const EXPOSED = 'X-Client-Wire-Protocol, X-HTTP-Session-Id, X-HTTP-Initial-Response';
const PREFLIGHT_SECONDS = '3600';

/**
 * Whether the request comes from this machine's own pages or programs. Anyone may ask as `owner` here, so a page from
 * elsewhere (told by Origin, or by Host where its name was rebound to this machine) must not reach the data.
 */
export function isFromThisMachine({ headers }: IncomingMessage): boolean {
  const origin = headers.origin === undefined ? undefined : /^https?:\/\/(.+)$/i.exec(headers.origin)?.[1];
  return LOCAL_HOST.test(headers.host ?? '') && (headers.origin === undefined || LOCAL_HOST.test(origin ?? ''));
}

/** Sets what browsers need to read a response: the exact origin, since the SDK sends credentials. */
export function setCorsHeaders({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin === undefined) return;
  response.setHeader('Access-Control-Allow-Origin', headers.origin);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Methods', METHODS);
  response.setHeader('Access-Control-Expose-Headers', EXPOSED);
  response.setHeader('Vary', 'Origin');
}

/** Answers OPTIONS on any path. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  const requested = headers['access-control-request-headers'];
  if (headers.origin !== undefined) {
    if (requested !== undefined) response.setHeader('Access-Control-Allow-Headers', requested);
    if (headers['access-control-request-private-network'] !== undefined) {
      response.setHeader('Access-Control-Allow-Private-Network', 'true');
    }
    response.setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS);
  }
  response.writeHead(200).end();
}
