import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';

import type * as InPageSdk from './in-page-sdk.ts';

declare global {
  interface Window {
    sdk: typeof InPageSdk;
  }
}

const PATH = 'bench/latency';

/** Milliseconds from a write in one page to its snapshot in another with the Firebase SDK alone, write by write. */
export async function writeToSnapshot(browser: Browser, databaseUrl: string, writes: number): Promise<number[]> {
  const body = `<script>${await bundle()}</script>`;
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const [writer, reader] = await Promise.all([openSdk(browser, url, databaseUrl), openSdk(browser, url, databaseUrl)]);
  await reader.evaluate((path) => window.sdk.listen(path), PATH);
  const times: number[] = [];
  for (let write = 1; write <= writes; write++) {
    const mark = `[bench ${write}]`;
    const begun = await writer.evaluate(([path, text]) => window.sdk.write(path, text), [PATH, mark] as const);
    const seen = await reader.waitForFunction((wanted) => window.seenAt[wanted], mark);
    times.push(((await seen.jsonValue()) ?? NaN) - begun);
  }
  for (const page of [writer, reader]) await page.context().close();
  server.closeAllConnections();
  server.close();
  return times;
}

async function openSdk(browser: Browser, url: string, databaseUrl: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.evaluate((port) => window.sdk.connect(port), Number(new URL(databaseUrl).port));
  return page;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/in-page-sdk.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'sdk',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}
