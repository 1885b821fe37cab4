// Plain JavaScript that an older Node can run: `npm test` must work before anything is installed.
import { ensureBrowser } from './setup/ensure-browser.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';

try {
  ensureDependencies();
  ensureBrowser();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
await handOver('scripts/checks/main.ts', process.argv.slice(2));
