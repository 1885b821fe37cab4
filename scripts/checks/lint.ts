import { folder } from '../local/project.ts';
import { listEveryFile, SHERIFF } from './arrows.ts';
import type { Stage } from './stage.ts';

const TSC = 'node_modules/typescript/bin/tsc';

/** The types of the app and of its specs are judged where they are built, by the stages `build` and `unit`. */
const CHECKS: Readonly<Record<string, readonly [script: string, ...args: string[]]>> = {
  ESLint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
  'arrows between folders': SHERIFF,
  formatting: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  'types of the domain alone': [TSC, '-p', 'tsconfig.domain.json'],
  'types of what runs under Node': [TSC, '-p', 'tsconfig.node.json'],
};

/** Everything that can be said about the code without running it; each check counts as one. */
export const lint: Stage = {
  name: 'lint',
  run: async (tool) => {
    listEveryFile(folder);
    const complaints: string[] = [];
    for (const [name, [script, ...args]] of Object.entries(CHECKS)) {
      const { exitCode, output } = await tool(script, args);
      if (exitCode !== 0) complaints.push(`✖ ${name}\n${output}`);
    }
    const failed = complaints.length;
    return { passed: Object.keys(CHECKS).length - failed, failed, output: complaints.join('\n') };
  },
};
