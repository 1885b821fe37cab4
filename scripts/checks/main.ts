import type { Outcome } from './outcome.ts';
import type { Stage } from './stage.ts';
import { Tools } from './stage.ts';
import { ALONE, LANES } from './stages.ts';

const names = process.argv.slice(2);
const known = [...LANES.flat(), ...ALONE].map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(' or ')}. The stages are: ${known.join(', ')}.`);
  process.exit(2);
}

const tools = new Tools();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
  process.on(signal, () => {
    tools.stop();
    process.exit(130);
  });
}

const outcomes: Outcome[] = [];
await Promise.all(LANES.map(runLane));
await runLane(ALONE);

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runLane(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) {
    if (names.length > 0 && !names.includes(stage.name)) continue;
    outcomes.push(await report(stage));
  }
}

async function report(stage: Stage): Promise<Outcome> {
  const started = performance.now();
  const outcome = await stage.run(tools.run).catch(crash);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (outcome.failed > 0 || names.length === 1) console.log(outcome.output);
  const mark = outcome.failed === 0 ? '✔' : '✖';
  console.log(`${mark} ${stage.name.padEnd(8)} ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
  return outcome;
}

function crash(error: unknown): Outcome {
  return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
