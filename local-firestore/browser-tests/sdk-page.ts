import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';

import type {} from './in-page/global.ts';

const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/** A real browser and the address of an empty page that has the unmodified Firebase SDK and our cases as `window.inPage`. */
export interface SdkBrowser {
  readonly browser: Browser;
  readonly pageUrl: string;
  close(): Promise<void>;
}

export async function openSdkBrowser(): Promise<SdkBrowser> {
  const [browser, script] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: CHROMIUM_FLAGS }),
    bundle(),
  ]);
  const server = createServer((request, response) => {
    const isScript = request.url === '/in-page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<script src="/in-page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    browser,
    pageUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Opens the page in a browser profile of its own. */
export async function openPage({ browser, pageUrl }: SdkBrowser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(pageUrl);
  return page;
}

function browserPath(): string {
  const paths = [process.env['CHROME_BIN'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const path = paths.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path === undefined) throw new Error('No Chromium found: set CHROME_BIN to the path of one.');
  return path;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page/in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    platform: 'browser',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
