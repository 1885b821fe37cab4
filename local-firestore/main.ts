import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

// Before the server's own files are loaded, so that they are compiled once and not at every start.
enableCompileCache();
const { RulesError, startLocalFirestore } = await import('./local-firestore.ts');

const DEFAULT_PORT = '8080';
const USAGE = 'Usage: node local-firestore/main.ts [--port N] [--rules FILE] [--data FILE]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: DEFAULT_PORT }, rules: { type: 'string' }, data: { type: 'string' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is not a port. ${USAGE}`);
  const server = await startLocalFirestore({
    port,
    ...(values.rules !== undefined && { rules: values.rules }),
    ...(values.data !== undefined && { dataFile: values.data }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`local-firestore is ready at ${server.url}`);
}

/** What to tell the person who started the server. */
function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException & { errcode?: number };
  if (error instanceof RulesError) return `The rules do not compile:\n${message}`;
  if (code === 'EADDRINUSE')
    return `The port is taken: ${message}. Stop the other program or choose another with --port.`;
  if (code === 'ERR_SQLITE_ERROR' && message.includes('locked'))
    return 'The data file is in use by another local-firestore.';
  return message;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
