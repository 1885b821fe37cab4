import { makeEvents, makeLiveEvent } from '../events.ts';
import { firstView, zoomAndPan } from '../zoom-and-pan.ts';
import type { Drawing } from './drawing.ts';
import { HEIGHT, WIDTH } from './drawing.ts';

declare global {
  interface Window {
    bench: Measured;
  }
}

/** What the page offers to the command line; times in milliseconds. */
export interface Measured {
  prepare(count: number): void;
  /** From data to the first frame. */
  mount(days: number | null): Promise<number>;
  /** From each of so many live events to its frame; as many as the limit allows. */
  add(times: number, limitMs: number): Promise<number[]>;
  /** From frame to frame of the zoom-and-pan; as many steps as the limit allows. */
  steps(days: number | null, limitMs: number): Promise<number[]>;
  nodes(): number;
}

/** Lets the command line measure this drawing. */
export function measure(drawing: Drawing): void {
  const host = document.createElement('div');
  host.style.cssText = `width:${WIDTH}px;height:${HEIGHT}px;position:relative;overflow:hidden`;
  document.body.append(host);
  let events = makeEvents(0);
  window.bench = {
    prepare: (count) => (events = makeEvents(count)),
    mount: (days) => timed(drawing, () => drawing.mount(host, events, firstView(days))),
    add: async (times, limitMs) => {
      const begun = performance.now();
      const taken: number[] = [];
      for (let number = 0; number < times; number++) {
        if (performance.now() - begun > limitMs) break;
        taken.push(await timed(drawing, () => drawing.add(makeLiveEvent(number, (number % 8) / 8))));
      }
      return taken;
    },
    steps: async (days, limitMs) => {
      const begun = performance.now();
      const taken: number[] = [];
      for (const view of zoomAndPan(firstView(days))) {
        if (performance.now() - begun > limitMs) break;
        taken.push(await frameOf(drawing, () => drawing.show(view)));
      }
      return taken;
    },
    nodes: () => host.getElementsByTagName('*').length,
  };
}

async function timed({ settlesInFrame = false }: Drawing, draw: () => Promise<void> | void): Promise<number> {
  const begun = performance.now();
  await draw();
  if (!settlesInFrame) await nextFrame();
  await nextTask();
  return performance.now() - begun;
}

/** A step is drawn in a frame and counted until the next one can begin, as in a gesture. */
async function frameOf({ settlesInFrame = false }: Drawing, draw: () => Promise<void> | void): Promise<number> {
  const begun = performance.now();
  await draw();
  if (!settlesInFrame) await nextFrame();
  return performance.now() - begun;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** The first task after a frame: by then it is on the screen. */
async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}
