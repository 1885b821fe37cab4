import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';

const SPECS = new URL('../rules-tests/', import.meta.url);
const COLLECTED = new URL('./collected-tests.ts', import.meta.url).href;
const POOLED = new URL('./pooled-server.ts', import.meta.url).href;
const RULES_SERVER = new URL('./rules-server.ts', SPECS).href;

/**
 * Loads the rules tests into this process as closures, on databases that are used again. `node --test` takes
 * more than a minute for all of them, and here some are to be run a thousand times.
 */
export async function collectSpecs(): Promise<void> {
  const hooks = registerHooks({
    resolve(specifier, context, nextResolve) {
      if (!context.parentURL?.startsWith(SPECS.href)) return nextResolve(specifier, context);
      if (specifier === 'node:test') return nextResolve(COLLECTED, context);
      const resolved = nextResolve(specifier, context);
      return resolved.url === RULES_SERVER ? nextResolve(POOLED, context) : resolved;
    },
  });
  for (const spec of globSync('**/*.spec.ts', { cwd: SPECS }).toSorted()) await import(new URL(spec, SPECS).href);
  hooks.deregister();
}
