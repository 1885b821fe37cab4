import { jsonOf, OWNER, type Send, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface Step {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
}

interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
}

const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const VERSION = /stored version \(\d+\)/;
const ADMIN_ONLY = /:listCollectionIds|showMissing=true/;

/** Runs multi-step scenarios; times and tokens of the recording stand for those this server gives. */
export async function runScenarios(
  fixtures: string,
  file: string,
  expected: Readonly<Record<string, string>>,
): Promise<Report> {
  const { cases } = readFixture<{ cases: readonly Scenario[] }>(fixtures, file);
  return withServer((send) => compareCases(file, cases, ({ steps }) => compareSteps(send, steps), expected));
}

async function compareSteps(send: Send, steps: readonly Step[]): Promise<string | undefined> {
  const ours = new Map<string, string>();
  for (const { method, path, body, status, response } of steps) {
    const answer = await send({
      method,
      path: `/v1/${translate(path, ours)}`,
      // The recording does not tell who asked, but only an administrator was answered here.
      headers: ADMIN_ONLY.test(path) && status === 200 ? OWNER : {},
      body: body === null ? undefined : translate(JSON.stringify(body), ours),
    });
    if (answer.status !== status) return `status ${answer.status}, recorded ${status}: ${answer.body.slice(0, 200)}`;
    const json = jsonOf(answer.body.replace(VERSION, 'stored version (1)'));
    learn(json, response, ours);
    const recorded = translate(JSON.stringify(response).replace(VERSION, 'stored version (1)'), ours);
    const difference = differenceOf(json, JSON.parse(recorded));
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function translate(text: string, ours: ReadonlyMap<string, string>): string {
  let translated = text;
  for (const [recorded, actual] of ours) {
    translated = translated
      .replaceAll(recorded, actual)
      .replaceAll(encodeURIComponent(recorded), encodeURIComponent(actual));
  }
  return translated;
}

/** Notes what our server says for a time, a token or a generated id of the recording, at its first mention. */
function learn(actual: unknown, recorded: unknown, ours: Map<string, string>, key = ''): void {
  if (typeof recorded === 'string' && typeof actual === 'string') {
    const autoId = /\/([A-Za-z0-9]{20})$/.exec(recorded)?.[1];
    if (TIME.test(recorded) || key === 'nextPageToken') ours.set(recorded, ours.get(recorded) ?? actual);
    else if (key === 'name' && autoId) ours.set(autoId, ours.get(autoId) ?? actual.slice(actual.lastIndexOf('/') + 1));
  } else if (typeof recorded === 'object' && recorded !== null && typeof actual === 'object' && actual !== null) {
    for (const [name, value] of Object.entries(recorded))
      learn((actual as Record<string, unknown>)[name], value, ours, name);
  }
}
