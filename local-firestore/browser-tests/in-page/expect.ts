/** Throws unless both have the same content; for plain data. */
export function equal(actual: unknown, expected: unknown): void {
  const [was, wanted] = [JSON.stringify(sorted(actual)), JSON.stringify(sorted(expected))];
  if (was !== wanted) throw new Error(`expected ${wanted}, got ${was}`);
}

export function isTrue(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Throws unless the promise is rejected with this Firestore error code; gives the error's message. */
export async function refused(promise: Promise<unknown>, code: string): Promise<string> {
  try {
    await promise;
  } catch (error) {
    const { code: was, message } = error as { code?: string; message: string };
    if (was !== code) throw new Error(`expected ${code}, got ${String(was)}: ${message}`);
    return message;
  }
  throw new Error(`expected a refusal with ${code}, got none`);
}

export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return '-0';
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
