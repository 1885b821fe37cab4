import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { floor, localFirestore } from './contender.ts';
import { measure } from './measures.ts';
import { round } from './statistics.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-firestore-bench-'));
try {
  const dataFile = join(folder, 'data.sqlite');
  const least = await measure(floor, dataFile);
  const ours = await measure(localFirestore, dataFile);
  console.table(
    Object.fromEntries(
      Object.entries(ours).map(([name, value]) => {
        const lower = least[name] ?? NaN;
        return [
          name,
          { [localFirestore.name]: round(value), [floor.name]: round(lower), 'ours ÷ floor': round(value / lower) },
        ];
      }),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
