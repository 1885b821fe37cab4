import { camelCase } from '../payloads/decoders.ts';
import { WebChannelClient } from '../testing/web-channel-client.ts';

export interface StreamCall {
  readonly rpc: 'Listen' | 'Write';
  readonly authorization: string | null;
  /** The first message in a .proto's own spelling; null opens the call and sends nothing. */
  readonly request: Readonly<Record<string, unknown>> | null;
}

/** Opens the call as a browser would and tells how it is first answered. */
export async function firstAnswer(url: string, call: StreamCall): Promise<{ code: string; message?: string }> {
  const client = new WebChannelClient(url, call.rpc, call.authorization ?? undefined);
  await client.handshake(...(call.request === null ? [] : [inJsonSpelling(call.request)]));
  const backChannel = await client.open(0);
  const arrays = await backChannel.until((payload) => payload !== '["noop"]');
  backChannel.break();
  await client.terminate();
  const [[, payload] = [0, []]] = arrays.slice(-1);
  const [{ error } = {}] = payload as [{ error?: { readonly status: string; readonly message: string } }?];
  return error ? { code: error.status, message: error.message.replace(`${error.status}: `, '') } : { code: 'OK' };
}

function inJsonSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inJsonSpelling);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [camelCase(key), inJsonSpelling(part)]));
}
