import type { Ports } from './ports.ts';

const PASSWORD = 'braid-demo';

/** What is printed once the app can be opened: where it is, who may sign in, and how to stop. */
export async function welcome(ports: Ports, wantedPort: number, dataFolder: string): Promise<string> {
  const address = `http://localhost:${ports.app}`;
  const accounts = await demoAccounts(address);
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    '',
    ...(ports.app === wantedPort ? [] : [`  Port ${wantedPort} or a neighbour was taken, so this is another address:`]),
    `  Braid is running at ${address}`,
    '',
    `  Sign in as anyone of the made-up clinic. The password is always ${PASSWORD}`,
    ...accounts.map(({ email, role }) => `    ${email.padEnd(width)}   ${role}`),
    '',
    `  What you change is kept in the folder ${dataFolder}; delete it to start afresh.`,
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
}

async function demoAccounts(address: string) {
  // The environment is the page's: it reads the address it was opened at.
  Object.assign(globalThis, { location: new URL(address) });
  const { environment } = await import('../../src/environments/environment.local.ts');
  return environment.demoAccounts;
}
