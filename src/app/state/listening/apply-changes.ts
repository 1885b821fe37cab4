import type { EntityAdapter, EntityState } from '@ngrx/entity';

import type { CollectionChanges } from '../../data/collection-changes.ts';

/** Puts one snapshot into a slice. Documents that did not change keep their identity. */
export function applyChanges<T, S extends EntityState<T>>(
  adapter: EntityAdapter<T>,
  state: S,
  changes: CollectionChanges<T>,
): S {
  if (changes.reset) return adapter.setAll([...changes.upserted], state);
  return adapter.removeMany([...changes.removed], adapter.setMany([...changes.upserted], state));
}
