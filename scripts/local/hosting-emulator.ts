import { createRequire } from 'node:module';
import { join } from 'node:path';

import { folder, PROJECT } from './project.ts';

/** What is used of firebase-tools, which ships no types for it. */
interface HostingModule {
  start(options: object): Promise<{ readonly ports: readonly number[] }>;
  stop(): Promise<void>;
}
interface ConfigModule {
  readonly Config: { load(options: { readonly cwd: string; readonly configPath: string }): object };
}

const require = createRequire(import.meta.url);

/** Serves the built app on 127.0.0.1 as Firebase Hosting would, with the rewrites and headers of firebase.json. */
export async function startHostingEmulator(port: number): Promise<{ close(): Promise<void> }> {
  const hosting = require('firebase-tools/lib/serve/hosting.js') as HostingModule;
  const { Config } = require('firebase-tools/lib/config.js') as ConfigModule;
  const configPath = join(folder, 'firebase.json');
  const { ports } = await hosting.start({
    host: '127.0.0.1',
    port,
    cwd: folder,
    configPath,
    config: Config.load({ cwd: folder, configPath }),
    project: PROJECT,
    projectId: PROJECT,
    site: PROJECT,
    nonInteractive: true,
  });
  const close = () => hosting.stop();
  if (ports[0] === port) return { close };
  await close();
  throw new Error(`Port ${port} was taken by another program a moment ago. Please start again.`);
}
