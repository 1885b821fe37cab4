import { defineConfig } from '@playwright/test';

// The page listens here, the sign-in and the database on the next two ports.
const port = Number(process.env['BRAID_PORT'] ?? 4300);
// Set here once and inherited by the workers, which read this file again. Playwright clears the folder before each run.
const dataFolder = (process.env['BRAID_DATA'] ??= `test-results/clinic-${process.pid}`);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than the cores of a small machine: much of a journey is waiting.
  workers: 3,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1366, height: 768 },
    // Fetching all of Braid anew for each browser is half of its work: only journeys that go offline allow the worker.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROME_BIN'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        // A journey's page lives for seconds: what is compiled for a long day would never pay.
        '--js-flags=--no-maglev --no-turbofan',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // With TOUR_DIR set, pictures of every page are taken for people to look at, and nothing is tested.
  testMatch: process.env['TOUR_DIR'] === undefined ? '*.spec.ts' : 'tour.ts',
  webServer: {
    command: `"${process.execPath}" scripts/local/main.ts --port=${port} --data=${dataFolder}`,
    url: `http://localhost:${port}`,
    timeout: 240_000,
    reuseExistingServer: process.env['BRAID_REUSE'] !== undefined,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
  },
});
