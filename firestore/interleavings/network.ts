import type { World } from './world.ts';

/** Somebody's side of the network. */
export interface Line {
  readonly world: World;
  isDown(): boolean;
  /** May end the window that waits. */
  wait(): Promise<void>;
}

const lines = new Map<string, Line>();
const untouched = globalThis.fetch;

/** From now on requests whose token names a window go through its line, for the SDK calls the global `fetch`. */
export function layLines(): void {
  globalThis.fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const line = lines.get(windowOf(init) ?? '');
    return line ? await requestThrough(line, () => untouched(input, init)) : await untouched(input, init);
  };
}

export function liftLines(): void {
  globalThis.fetch = untouched;
  lines.clear();
}

export function layLine(window: string, line: Line): void {
  lines.set(window, line);
}

export function cutLine(window: string): void {
  lines.delete(window);
}

async function requestThrough(line: Line, request: () => Promise<Response>): Promise<Response> {
  const { chance, figures } = line.world;
  await line.wait();
  if (line.isDown()) throw failure();
  if (chance.happens(line.world.cuts)) {
    figures.cuts += 1;
    throw failure();
  }
  const response = await request();
  await line.wait();
  if (line.isDown() || chance.happens(line.world.cuts)) {
    figures.cuts += 1;
    throw failure();
  }
  return response;
}

/** As a gateway that gives up: the SDK calls it `unavailable`. */
function failure(): Error {
  return Object.assign(new TypeError('fetch failed'), { status: 503 });
}

function windowOf(init: RequestInit | undefined): string | undefined {
  const token = new Headers(init?.headers).get('authorization')?.split('.')[1];
  if (!token) return undefined;
  const claims = JSON.parse(Buffer.from(token, 'base64url').toString()) as { window?: string };
  return claims.window;
}
