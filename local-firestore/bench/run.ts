import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Contender, floor, localFirestore } from './contender.ts';
import { type Figures, measure } from './measures.ts';
import { median, round } from './statistics.ts';

const { values } = parseArgs({ options: { turns: { type: 'string', default: '3' } } });
const folder = mkdtempSync(join(tmpdir(), 'local-firestore-bench-'));
try {
  const dataFile = join(folder, 'data.sqlite');
  const runs = new Map<Contender, Figures[]>([
    [floor, []],
    [localFirestore, []],
  ]);
  // By turns, so that what else the machine does meets both.
  for (let turn = 0; turn < Number(values.turns); turn++) {
    for (const [contender, figures] of runs) figures.push(await measure(contender, dataFile));
  }
  const [least, ours] = [...runs.values()].map(medianFigures) as [Figures, Figures];
  console.table(
    Object.fromEntries(
      Object.entries(ours).map(([name, value]) => {
        const lower = least[name] ?? NaN;
        return [
          name,
          {
            [localFirestore.name]: round(value),
            [floor.name]: round(lower),
            'ours ÷ floor': round(value / lower),
            better: name.includes('/s') ? 'higher' : 'lower',
          },
        ];
      }),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function medianFigures(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((figures) => figures[name] ?? NaN))]));
}
