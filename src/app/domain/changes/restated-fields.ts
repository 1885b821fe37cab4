import type { Change } from './change.ts';

/** Fields of a collection that only say what a revision wrote (a month of the diary names its entry), and are nobody's words. */
export function restatedFields(collection: Change['collection']): readonly string[] {
  return collection === 'diary' ? ['entry'] : [];
}
