import { jsonOf, OWNER, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';

type Generator =
  | readonly ['string', number, string]
  | readonly ['bytes', number]
  | readonly ['int']
  | readonly ['map', Readonly<Record<string, Generator>>]
  | readonly ['array', readonly Generator[]]
  | readonly ['nest', number, boolean];

interface LimitCase {
  readonly name: string;
  readonly path: readonly (string | readonly ['repeat', string, number])[];
  readonly fields: Readonly<Record<string, Generator>>;
  readonly outcome: { readonly status: number; readonly message: string };
}

/** Writes at and just over each limit. */
export async function run(fixtures: string): Promise<Report> {
  const { cases } = readFixture<{ cases: readonly LimitCase[] }>(fixtures, 'limits.json');
  const root = 'projects/demo/databases/(default)/documents';
  return withServer((send) =>
    compareCases('limits.json', cases, async ({ path, fields, outcome }) => {
      const name = [
        root,
        ...path.map((segment) => (typeof segment === 'string' ? segment : segment[1].repeat(segment[2]))),
      ].join('/');
      const body = JSON.stringify({ writes: [{ update: { name, fields: generateFields(fields) } }] });
      const answer = await send({ method: 'POST', path: `/v1/${root}:commit`, headers: OWNER, body });
      const message = (jsonOf(answer.body) as { error?: { message: string } }).error?.message ?? '';
      if (answer.status === outcome.status && message === outcome.message) return undefined;
      return `got ${answer.status} ${message.slice(0, 200)}, recorded ${outcome.status} ${outcome.message}`;
    }),
  );
}

function generateFields(fields: Readonly<Record<string, Generator>>): unknown {
  return Object.fromEntries(Object.entries(fields).map(([name, generator]) => [name, generate(generator)]));
}

function generate(generator: Generator): unknown {
  switch (generator[0]) {
    case 'string':
      return { stringValue: generator[2].repeat(generator[1]) };
    case 'bytes':
      return { bytesValue: Buffer.alloc(generator[1]).toString('base64') };
    case 'int':
      return { integerValue: '1' };
    case 'map':
      return { mapValue: { fields: generateFields(generator[1]) } };
    case 'array':
      return { arrayValue: { values: generator[1].map(generate) } };
    case 'nest':
      return nest(generator[1], generator[2]);
  }
}

/** Maps in maps around an integer, every other one an array if asked. */
function nest(depth: number, alternate: boolean): unknown {
  let value: unknown = { integerValue: '1' };
  for (let level = 0; level < depth; level += 1) {
    value = alternate && level % 2 === 0 ? { arrayValue: { values: [value] } } : { mapValue: { fields: { f: value } } };
  }
  return value;
}
