import { compareNames } from '../documents/compare-names.ts';
import { jsonOf, OWNER, seed, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface Labelled {
  readonly label: string;
  readonly value: unknown;
}

interface Fixture {
  readonly values: {
    readonly groups: readonly (readonly Labelled[])[];
    readonly rejected: readonly (Labelled & { readonly error: string })[];
  };
  readonly paths: { readonly order: readonly string[] };
}

const ROOT = 'projects/demo/databases/(default)/documents';

/** The order of all values and of document names; documents are named so that ties and order can be told apart. */
export async function run(fixtures: string): Promise<Report> {
  const { values, paths } = readFixture<Fixture>(fixtures, 'value_order.json');
  return withServer(async (send) => {
    const documents = values.groups.flatMap((group, rank) =>
      group.map(({ value }, index) => ({
        name: `v/${String(999 - rank).padStart(3, '0')}-${index}`,
        fields: { v: value },
      })),
    );
    await seed(send, 'demo', documents);
    await seed(
      send,
      'demo',
      paths.order.map((name) => ({ name, fields: {} })),
    );
    const ranked = await namesOf({ from: [{ collectionId: 'v' }], orderBy: [{ field: { fieldPath: 'v' } }] });
    const grouped = await namesOf({ from: [{ collectionId: 'items', allDescendants: true }] });

    async function namesOf(structuredQuery: unknown): Promise<string[]> {
      const answer = await send({
        method: 'POST',
        path: `/v1/${ROOT}:runQuery`,
        headers: OWNER,
        body: JSON.stringify({ structuredQuery }),
      });
      return (jsonOf(answer.body) as { document: { name: string } }[]).map(({ document }) =>
        document.name.slice(ROOT.length + 1),
      );
    }

    const cases = [
      ...values.groups.map((group, rank) => ({
        name: group[0]?.label ?? '',
        check: () => equalGroup(rank, group.length),
      })),
      ...values.rejected.map(({ label, value, error }) => ({ name: label, check: () => refusal(value, error) })),
      { name: 'order of names', check: () => differenceOf(grouped, paths.order) },
      {
        name: 'order of names as references',
        check: () =>
          differenceOf(
            [...paths.order].sort((a, b) => compareNames(`${ROOT}/${a}`, `${ROOT}/${b}`)),
            paths.order,
          ),
      },
    ];

    function equalGroup(rank: number, size: number): string | undefined {
      const prefix = `v/${String(999 - rank).padStart(3, '0')}`;
      const start = values.groups.slice(0, rank).reduce((sum, group) => sum + group.length, 0);
      return differenceOf(
        ranked.slice(start, start + size),
        Array.from({ length: size }, (_, index) => `${prefix}-${index}`),
      );
    }

    async function refusal(value: unknown, error: string): Promise<string | undefined> {
      const body = JSON.stringify({ writes: [{ update: { name: `${ROOT}/v/rejected`, fields: { v: value } } }] });
      const answer = await send({ method: 'POST', path: `/v1/${ROOT}:commit`, headers: OWNER, body });
      return differenceOf(jsonOf(answer.body), { error: { code: 400, message: error, status: 'INVALID_ARGUMENT' } });
    }

    return compareCases('value_order.json', cases, ({ check }) => check());
  });
}
