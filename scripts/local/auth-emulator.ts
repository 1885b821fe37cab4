import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

export interface AuthEmulator {
  readonly url: string;
  readonly port: number;
  /** Calls back each time a request that may have changed an account has been answered. */
  onChange(listener: () => void): void;
  close(): Promise<void>;
}

/** What is used of firebase-tools, which ships no types for it. */
interface AuthServerModule {
  readonly createApp: (projectId: string) => Promise<{ listen(port: number, host: string): Server }>;
}

interface AuthApiModule {
  readonly default: { paths: Readonly<Record<string, unknown>> };
}

const require = createRequire(import.meta.url);
/** Half of the time to start went into what Braid never asks for: tenants, other ways to sign in, their set-up. */
const NEVER_ASKED = /tenants|passkey|IdpConfigs|SamlConfigs|SupportedIdps|identityPlatform|\/v2\/projects/;

/** Starts the Auth emulator of firebase-tools inside this process, on 127.0.0.1; port 0 lets the system choose. */
export async function startAuthEmulator(projectId: string, port = 0): Promise<AuthEmulator> {
  const api = require('firebase-tools/lib/emulator/auth/apiSpec.js') as AuthApiModule;
  const asked = Object.entries(api.default.paths).filter(([path]) => !NEVER_ASKED.test(path));
  api.default.paths = Object.fromEntries(asked);
  const { createApp } = require('firebase-tools/lib/emulator/auth/server.js') as AuthServerModule;
  const app = await createApp(projectId);
  const server = app.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    onChange: (listener) =>
      server.on('request', (request, response) => {
        if (request.method !== 'GET' && request.method !== 'OPTIONS') response.on('finish', listener);
      }),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
