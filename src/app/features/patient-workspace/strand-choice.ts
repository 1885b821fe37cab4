import type { Strand } from '../../domain/access/strands.ts';
import { STRANDS } from '../../domain/access/strands.ts';

/** The strands named in the address, `pain,sleep`; empty means all of them. */
export function strandsFrom(text: string | undefined): ReadonlySet<Strand> {
  const named = new Set(text?.split(','));
  return new Set(STRANDS.map(({ id }) => id).filter((id) => named.has(id)));
}

/** The same for the address; null where all are shown, so that the parameter goes away. */
export function strandsToText(chosen: ReadonlySet<Strand>): string | null {
  return chosen.size === 0 ? null : [...chosen].join(',');
}
