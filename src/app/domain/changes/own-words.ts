import type { Content } from '../care-plan/plan-record.ts';
import type { Change } from './change.ts';
import { paragraphsAdded } from './merge-paragraphs.ts';

/** A change reduced to what its author typed: whoever may not change a record any more keeps nothing else of it. */
export function ownWords(change: Change): Change {
  return { ...change, base: null, baseRev: 0, patch: typedIn(change), overrules: null };
}

/** The words of two such changes in one: what both typed differently stands one after the other. */
export function withWordsOf(earlier: Change, later: Change): Change {
  const both = Object.entries(later.patch).map(([field, typed]): [string, unknown] => {
    const before = earlier.patch[field];
    if (typeof before !== 'string') return [field, typed];
    if (typeof typed !== 'string') return [field, before];
    return [field, typed.includes(before) ? typed : `${before}\n\n${typed}`];
  });
  return { ...later, patch: { ...earlier.patch, ...Object.fromEntries(both) } };
}

function typedIn({ base, patch }: Change): Content {
  return Object.fromEntries(
    Object.entries(patch).flatMap(([field, value]): [string, unknown][] => {
      const was = base?.[field];
      if (typeof value !== 'string' || typeof was !== 'string') return [[field, value]];
      const typed = paragraphsAdded(was, value);
      return typed === '' ? [] : [[field, typed]];
    }),
  );
}
