import type { Strand } from '../../../domain/access/strands.ts';
import { describeStrand } from '../../../domain/access/strands.ts';

/** Such as “Psychology and sleep medicine ask”. */
export function askersAsk(strands: readonly Strand[]): string {
  if (strands.length === 0) return 'Nobody asks';
  return `${named(strands)} ${strands.length === 1 ? 'asks' : 'ask'}`;
}

function named(strands: readonly Strand[]): string {
  const names = strands.map((strand, at) => {
    const { name } = describeStrand(strand);
    return at === 0 ? name : name.toLowerCase();
  });
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
