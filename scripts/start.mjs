// Plain JavaScript that an older Node can run: `npm start` must work before anything is installed.
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';

ensureDependencies();
await handOver('scripts/local/main.ts', process.argv.slice(2));
