import { judge, readNodeTest } from './outcome.ts';
import type { Stage } from './stage.ts';

/** A stage of `node --test` over the specs that match; `options` are those of Node. */
export function nodeTests(name: string, pattern: string, ...options: readonly string[]): Stage {
  return {
    name,
    run: async (tool) => {
      const { exitCode, output } = await tool('--test', ['--test-reporter=spec', ...options, pattern]);
      return judge(readNodeTest(output), exitCode, output);
    },
  };
}
