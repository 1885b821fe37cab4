/**
 * How an answer differs from the recorded one, undefined if it does not. Recorded texts may hold placeholders like
 * `<time>`; a recorded message may go on with details; field order, layout and the sign of zero do not count.
 */
export function differenceOf(actual: unknown, recorded: unknown, path = ''): string | undefined {
  if (typeof recorded === 'string' && typeof actual === 'string') {
    const matches = templateOf(recorded).test(actual) || (path.endsWith('.message') && actual.startsWith(recorded));
    return matches ? undefined : difference(path, actual, recorded);
  }
  if (Array.isArray(recorded) && Array.isArray(actual)) {
    if (recorded.length !== actual.length) return difference(`${path}.length`, actual, recorded);
    return firstOf(recorded.keys(), (index) => differenceOf(actual[index], recorded[index], `${path}[${index}]`));
  }
  if (isObject(recorded) && isObject(actual)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(actual)]);
    return firstOf(keys, (key) => differenceOf(actual[key], recorded[key], `${path}.${key}`));
  }
  if (path.endsWith('.doubleValue') && Number(actual) === Number(recorded)) return undefined;
  // An empty list, and zero in a geo point, may be told or left out.
  if (recorded === undefined && (isEmpty(actual) || (actual === 0 && path.includes('.geoPointValue.'))))
    return undefined;
  return actual === recorded ? undefined : difference(path, actual, recorded);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}

function templateOf(recorded: string): RegExp {
  return new RegExp(`^${recorded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<[a-z]+>/g, '.+')}$`, 's');
}

function firstOf<Key>(keys: Iterable<Key>, find: (key: Key) => string | undefined): string | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function difference(path: string, actual: unknown, recorded: unknown): string {
  return `${path || 'answer'}: got ${excerpt(actual)}, recorded ${excerpt(recorded)}`;
}

function excerpt(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
