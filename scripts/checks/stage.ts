import type { Child } from '../local/child-process.ts';
import { runNode } from '../local/child-process.ts';
import type { Outcome } from './outcome.ts';

export interface Finished {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs one of our scripts, or a tool of node_modules by the path of its JavaScript. */
export type RunTool = (
  script: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<Finished>;

export interface Stage {
  readonly name: string;
  run(tool: RunTool): Promise<Outcome>;
}

/** The tools that stages have running, so that an interrupted test run leaves none behind. */
export class Tools {
  private readonly running = new Set<Child>();

  readonly run: RunTool = async (script, args, env = {}) => {
    const child = runNode(script, args, { env: { ...env, FORCE_COLOR: '0' } });
    this.running.add(child);
    const exitCode = await child.ended;
    this.running.delete(child);
    return { exitCode, output: child.output() };
  };

  stop(): void {
    for (const child of this.running) child.stop();
  }
}
