import { createRequire } from 'node:module';
import { join } from 'node:path';

import { environment } from '../../src/environments/environment.local.ts';
import { folder, PROJECT } from './project.ts';

/** What is used of firebase-tools, which ships no types for it. */
interface HostingModule {
  start(options: object): Promise<{ readonly ports: readonly number[] }>;
  stop(): Promise<void>;
}
interface ConfigModule {
  readonly Config: { load(options: { readonly cwd: string; readonly configPath: string }): HostingConfig };
}
interface HostingConfig {
  readonly src: { readonly hosting: { readonly headers: readonly HeaderRule[] } };
}
interface HeaderRule {
  readonly headers: { readonly key: string; value: string }[];
}

const require = createRequire(import.meta.url);

/** Serves the built app on 127.0.0.1 as Firebase Hosting would, with the rewrites and headers of firebase.json. */
export async function startHostingEmulator(port: number): Promise<{ close(): Promise<void> }> {
  const hosting = require('firebase-tools/lib/serve/hosting.js') as HostingModule;
  const { Config } = require('firebase-tools/lib/config.js') as ConfigModule;
  const configPath = join(folder, 'firebase.json');
  const config = Config.load({ cwd: folder, configPath });
  allowLocalServers(config, port);
  const { ports } = await hosting.start({
    host: '127.0.0.1',
    port,
    cwd: folder,
    configPath,
    config,
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

/** The one difference from what is deployed: the page may reach the sign-in and the database of this machine. */
function allowLocalServers({ src }: HostingConfig, port: number): void {
  const offsets = Object.values(environment.emulators ?? {}) as number[];
  const servers = ['localhost', '127.0.0.1'].flatMap((host) =>
    offsets.map((offset) => `http://${host}:${port + offset}`),
  );
  for (const header of src.hosting.headers.flatMap(({ headers }) => headers)) {
    if (header.key !== 'Content-Security-Policy') continue;
    header.value = header.value.replace("connect-src 'self'", `connect-src 'self' ${servers.join(' ')}`);
  }
}
