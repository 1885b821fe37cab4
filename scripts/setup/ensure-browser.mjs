import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Chromium without its windows, and a quarter quicker for it. Not the script of that name in /usr/bin: ending the script
// leaves the browser running.
const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell';
const PLACES = [
  process.env.CHROME_BIN,
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const ADVICE = 'The tests need Chromium or Chrome: install one, or set CHROME_BIN to its path.';

/** Leaves the path of a Chromium in CHROME_BIN; installs one through apt on Debian as root. Throws where there is none. */
export function ensureBrowser() {
  const isChosen = process.env.CHROME_BIN && existsSync(process.env.CHROME_BIN);
  if (!isChosen && !existsSync(HEADLESS_SHELL) && mayInstall()) installBrowser();
  const browser = findBrowser();
  if (!browser) throw new Error(ADVICE);
  process.env.CHROME_BIN = browser;
}

function mayInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function findBrowser() {
  return PLACES.find((path) => path && existsSync(path));
}

/** Any Chromium that is there already will do where this one is not to be had. */
function installBrowser() {
  console.log('Installing a headless Chromium for the tests, once.');
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell'],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) return console.error(`apt-get ${args[0]} failed.\n${stderr}`);
  }
}
