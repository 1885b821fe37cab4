import type { Browser, CDPSession, Page } from '@playwright/test';

import { percentile } from '../percentile.ts';
import type { BenchCase } from './drawings.ts';
import type { Measured } from './pages/measured.ts';

declare global {
  interface Window {
    bench: Measured;
  }
}

/** Milliseconds, but for the last two. */
export interface Figures {
  readonly paint: number;
  readonly 'CPU to paint': number;
  readonly add: number;
  readonly 'CPU to add': number;
  readonly 'step p50': number;
  readonly 'step p95': number;
  readonly 'CPU a step': number;
  readonly 'heap MB': number;
  readonly nodes: number;
}

const LIMIT_MS = 45_000;
const LIVE_EVENTS = 8;
/** So that what is slow tells its figures by the events and steps it came to. */
const PART_LIMIT_MS = 8000;

/** One drawing in a browser profile of its own; null where it does not come to an end in the time given. */
export async function measurePage(browser: Browser, script: string, wanted: BenchCase): Promise<Figures | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 600 }, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    const limit = new Promise<null>((resolve) => setTimeout(resolve, LIMIT_MS, null).unref());
    return await Promise.race([figuresOf(page, script, wanted), limit]);
  } finally {
    await context.close();
  }
}

async function figuresOf(page: Page, script: string, { count, days, slowdown }: BenchCase): Promise<Figures> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addScriptTag({ content: script });
  await page.evaluate((events) => window.bench.prepare(events), count);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const heapBefore = await heapAfterCollection(devTools);
  const paint = await withCpu(devTools, () => page.evaluate((view) => window.bench.mount(view), days));
  const heap = (await heapAfterCollection(devTools)) - heapBefore;
  const nodes = await page.evaluate(() => window.bench.nodes());
  const add = await withCpu(devTools, () =>
    page.evaluate(([times, limit]) => window.bench.add(times, limit), [LIVE_EVENTS, PART_LIMIT_MS] as const),
  );
  const steps = await withCpu(devTools, () =>
    page.evaluate(([view, limit]) => window.bench.steps(view, limit), [days, PART_LIMIT_MS] as const),
  );
  return {
    paint: paint.value,
    'CPU to paint': paint.cpu,
    add: percentile(add.value, 0.5),
    'CPU to add': add.cpu / add.value.length,
    'step p50': percentile(steps.value, 0.5),
    'step p95': percentile(steps.value, 0.95),
    'CPU a step': steps.cpu / steps.value.length,
    'heap MB': heap / 1e6,
    nodes,
  };
}

/** What it took of the page’s main thread, in milliseconds. */
async function withCpu<T>(devTools: CDPSession, run: () => Promise<T>): Promise<{ value: T; cpu: number }> {
  const before = await mainThread(devTools);
  const value = await run();
  return { value, cpu: (await mainThread(devTools)) - before };
}

async function mainThread(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function heapAfterCollection(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  return (await devTools.send('Runtime.getHeapUsage')).usedSize;
}
