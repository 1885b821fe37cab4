import type { Content } from '../care-plan/plan-record.ts';
import { mergeParagraphs } from './merge-paragraphs.ts';
import { sameValue } from './same-value.ts';
import type { TextLimits } from './text-limits.ts';

/** What an author saw, what they want of it, and what stands there now. */
export interface Versions {
  /** Null where the author saw nothing. */
  readonly base: Content | null;
  readonly patch: Content;
  readonly current: Content;
  readonly limits: TextLimits;
  /** Fields that only say what a revision wrote: each author's own stand for their own. */
  readonly restated?: readonly string[];
}

export interface MergedPatch {
  /** What is to be written; only fields that change. */
  readonly patch: Content;
  /** Fields that the author and somebody else changed so that both cannot stand. */
  readonly contested: readonly string[];
}

/** Three versions in one, field by field; where both changed one text, paragraph by paragraph. */
export function mergeContent({ base, patch, current, limits, restated = [] }: Versions): MergedPatch {
  const wanted: Record<string, unknown> = {};
  const contested: string[] = [];
  for (const [field, mine] of Object.entries(patch)) {
    const [was, now] = [base?.[field], current[field]];
    if (sameValue(mine, now) || (base && sameValue(mine, was))) continue;
    if (sameValue(now, was) || restated.includes(field)) {
      wanted[field] = mine;
      continue;
    }
    const merged = mergeTexts({ was, mine, now }, limits[field] ?? Infinity);
    if (merged === null) contested.push(field);
    else if (!sameValue(merged, now)) wanted[field] = merged;
  }
  return { patch: wanted, contested };
}

function mergeTexts(
  { was, mine, now }: Readonly<Record<'was' | 'mine' | 'now', unknown>>,
  limit: number,
): string | null {
  if (typeof was !== 'string' || typeof mine !== 'string' || typeof now !== 'string') return null;
  const merged = mergeParagraphs(was, mine, now);
  return merged !== null && merged.length <= limit ? merged : null;
}
