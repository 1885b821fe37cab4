import { environment } from '../../src/environments/environment.local.ts';
import type { Ports } from './ports.ts';

/** What is printed once the app can be opened: where it is, who may sign in, and how to stop. */
export function welcome(ports: Ports, wantedPort: number, dataFolder: string): string {
  const address = `http://localhost:${ports.app}`;
  const { demoAccounts, demoPassword } = environment;
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  return [
    '',
    ...(ports.app === wantedPort ? [] : [`  Port ${wantedPort} or a neighbour was taken, so this is another address:`]),
    `  Braid is running at ${address}`,
    '',
    `  Sign in as anyone of the made-up clinic. The password is always ${demoPassword}`,
    ...demoAccounts.map(({ email, role }) => `    ${email.padEnd(width)}   ${role}`),
    '',
    `  What you change is kept in the folder ${dataFolder}; delete it to start afresh.`,
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
}
