import type { Page } from '@playwright/test';

/** Requests to the database that this page makes from now on. */
function toTheDatabase(page: Page): (url: URL) => boolean {
  const databasePort = String(Number(new URL(page.url()).port) + 2);
  return ({ port }) => port === databasePort;
}

/** As if the database had been stopped: each connection is refused. */
export async function stopDatabase(page: Page): Promise<void> {
  await page.route(toTheDatabase(page), (route) => route.abort('connectionrefused'));
}

/** As if the database took for ever. */
export async function stallDatabase(page: Page): Promise<void> {
  await page.route(toTheDatabase(page), () => undefined);
}

export async function restartDatabase(page: Page): Promise<void> {
  await page.unrouteAll();
}
