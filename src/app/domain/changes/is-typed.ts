import { typedOf } from '../fields/typed-value.ts';
import type { Draft } from './draft.ts';

/** Whether a draft holds words that are nowhere else: an editor that was opened and left alone holds none. */
export function isTyped({ text, base, suggested, submitted }: Draft): boolean {
  const before = submitted ?? base?.content ?? suggested ?? {};
  return Object.entries(text).some(([field, typed]) => typed !== typedOf(before[field]));
}

/** Whether a draft has to outlive its window: typed, or handed over and not known to have arrived in the outbox. */
export function isWorthKeeping(draft: Draft): boolean {
  return isTyped(draft) || draft.submitted !== null;
}
