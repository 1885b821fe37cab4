import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROME_BIN,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const ADVICE = 'The tests need Chromium or Chrome: install one, or set CHROME_BIN to its path.';

/** Leaves the path of a Chromium in CHROME_BIN; installs one through apt on Debian as root. Throws where there is none. */
export function ensureBrowser() {
  process.env.CHROME_BIN = findBrowser() ?? installBrowser();
}

function findBrowser() {
  return PLACES.find((path) => path && existsSync(path));
}

function installBrowser() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(ADVICE);
  console.log('Installing Chromium for the tests, once.');
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed. ${ADVICE}\n${stderr}`);
  }
  const browser = findBrowser();
  if (!browser) throw new Error(ADVICE);
  return browser;
}
