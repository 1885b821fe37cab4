import { isJsonObject } from '../payloads/decoders.ts';
import type { Requester } from '../rules/authoriser.ts';
import { invalidArgument, StatusError } from '../status.ts';

const BEARER = /^bearer (.*)$/is;
const SEGMENT = /^[A-Za-z0-9_-]+=*$/;
const SIGNATURE = /^[A-Za-z0-9_-]*=*$/;

/**
 * Tells who asks from an `Authorization` header's value. Tokens are read, never verified: this server trusts its
 * machine, and `Bearer owner` skips the rules. Throws INVALID_ARGUMENT for a malformed token.
 */
export function requesterOf(authorization: string | undefined): Requester {
  // The emulator takes a tab after the scheme for no credentials at all.
  if (authorization === undefined || /^bearer\t/i.test(authorization)) return { admin: false, auth: null };
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined)
    throw new StatusError('UNAUTHENTICATED', 'The Authorization header is not "Bearer" and a token.');
  if (/^(owner$|ya29\.)/i.test(token)) return { admin: true };
  const claims = claimsOf(token);
  const uid = typeof claims['sub'] === 'string' ? claims['sub'] : claims['user_id'];
  return { admin: false, auth: typeof uid === 'string' ? { uid, token: claims } : null };
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [header = '', claims = '', signature = '', ...more] = token.split('.');
  const isShaped = token.split('.').length === 3 && more.length === 0 && isBase64(signature);
  const readable = isShaped && jsonObject(header) && jsonObject(claims);
  if (!readable) throw invalidArgument('invalid jwt');
  return readable;
}

// Four characters carry three bytes, so one left over carries none.
function isBase64(text: string): boolean {
  return SIGNATURE.test(text) && text.replace(/=+$/, '').length % 4 !== 1;
}

function jsonObject(segment: string): Readonly<Record<string, unknown>> | undefined {
  if (!SEGMENT.test(segment)) return undefined;
  try {
    const json: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString());
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
