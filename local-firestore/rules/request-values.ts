import type { Query } from '../queries/query.ts';
import type { Micros } from '../values/value.ts';
import type { RequestAuth } from './authoriser.ts';
import { fromJson, fromMicros } from './document-values.ts';
import type { AccessMethod } from './syntax.ts';
import type { RulesPath, RulesValue } from './values.ts';
import { RulesMap } from './values.ts';

export interface RequestParts {
  readonly auth: RequestAuth | null;
  readonly time: Micros;
  readonly method: AccessMethod;
  readonly path: RulesPath;
  /** The document as written; null for reads and deletes. */
  readonly resource: RulesValue;
  readonly query?: Query;
}

// A session's requests share one token object, so its claims are converted once.
const converted = new WeakMap<RequestAuth, RulesMap>();

/** The variable `request`. */
export function requestValue({ auth, time, method, path, resource, query }: RequestParts): RulesMap {
  const parts = { auth: auth && authValue(auth), method, path, resource, time: fromMicros(time) };
  return RulesMap.of(query ? { ...parts, query: queryValue(query) } : parts);
}

function authValue(auth: RequestAuth): RulesMap {
  const known = converted.get(auth);
  if (known) return known;
  const value = RulesMap.of({ uid: auth.uid, token: fromJson(auth.token) });
  converted.set(auth, value);
  return value;
}

function queryValue({ limit, offset, orderBy, explicitOrders }: Query): RulesMap {
  const orders = orderBy.slice(0, explicitOrders).map(({ field, direction }) => `${field.join('.')} ${direction}`);
  return RulesMap.of({
    limit: limit === undefined ? null : BigInt(limit),
    offset: BigInt(offset),
    orderBy: orders.join(', '),
  });
}
