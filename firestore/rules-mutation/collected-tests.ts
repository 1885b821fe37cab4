import { mock } from 'node:test';

type Work = (context: TestContext) => unknown;

/** As much of `node:test`'s context as the rules tests use. */
interface TestContext {
  readonly mock: typeof mock;
}

interface Suite {
  readonly name: string;
  readonly parent: Suite | undefined;
  readonly hooks: Readonly<Record<Hook, (() => unknown)[]>>;
}

type Hook = 'before' | 'after' | 'beforeEach' | 'afterEach';

/** A test of a spec, ready to be run any number of times. */
export interface CollectedTest {
  readonly name: string;
  /** Rejects where the test fails. */
  run(): Promise<void>;
}

const suites: Suite[] = [];
const tests: CollectedTest[] = [];
let current = suite('', undefined);

/** What stands in for `node:test`: the specs that import it hand their tests over. */
export function describe(name: string, declare: () => void): void {
  const outer = current;
  current = suite(name, outer);
  declare();
  current = outer;
}

export function it(name: string, work: Work): void {
  const within = lineage(current);
  const fullName = [...within.map((suiteAround) => suiteAround.name), name].filter((part) => part !== '').join(' › ');
  tests.push({
    name: fullName,
    async run() {
      try {
        for (const { hooks } of within) await callAll(hooks.beforeEach);
        await work({ mock });
      } finally {
        for (const { hooks } of within.toReversed()) await callAll(hooks.afterEach);
        mock.restoreAll();
      }
    },
  });
}

export const test = it;
export const before = declareHook('before');
export const after = declareHook('after');
export const beforeEach = declareHook('beforeEach');
export const afterEach = declareHook('afterEach');

/** Starts what the suites need once, and returns their tests. */
export async function openSuites(): Promise<readonly CollectedTest[]> {
  for (const { hooks } of suites) await callAll(hooks.before);
  return tests;
}

export async function closeSuites(): Promise<void> {
  for (const { hooks } of suites.toReversed()) await callAll(hooks.after);
}

function suite(name: string, parent: Suite | undefined): Suite {
  const created = { name, parent, hooks: { before: [], after: [], beforeEach: [], afterEach: [] } };
  suites.push(created);
  return created;
}

function declareHook(hook: Hook): (work: () => unknown) => void {
  return (work) => void current.hooks[hook].push(work);
}

/** From the outermost suite to this one. */
function lineage(inner: Suite): Suite[] {
  return inner.parent ? [...lineage(inner.parent), inner] : [inner];
}

async function callAll(hooks: readonly (() => unknown)[]): Promise<void> {
  for (const hook of hooks) await hook();
}
