import type { Random } from '../../../seed/random.ts';
import type { GuardedObject, Party } from '../../../src/app/domain/access/access-matrix.ts';
import { COLLECTIONS } from './collections.ts';
import type { FieldFilter } from './filters.ts';
import { equal } from './filters.ts';

export interface RandomQuery {
  /** As whom the party asks. */
  readonly object: GuardedObject;
  readonly what: string;
  readonly isAllowed: boolean;
  /** Of the collection, from the root: nothing, or `/patients/…`. */
  readonly parent: string;
  readonly structuredQuery: unknown;
}

/** A random query of the party's: of some collection, with some filter, and with or without what changes no right. */
export function randomQuery(party: Party, random: Random): RandomQuery {
  const { parent, id, object, narrowings } = random.pick(COLLECTIONS);
  const narrowing = random.pick(narrowings(party));
  const isGroup = random.chance(0.15);
  const where = [...narrowing.where, ...(random.chance(0.2) ? [equal('source', 'typed')] : [])];
  return {
    object,
    what: `${isGroup ? 'group ' : ''}query of ${parent}/${id} ${narrowing.name}`,
    isAllowed: !isGroup && narrowing.isOpenTo(party),
    parent: isGroup ? '' : parent,
    structuredQuery: {
      from: [{ collectionId: id, ...(isGroup && { allDescendants: true }) }],
      ...(where.length > 0 && { where: { compositeFilter: { op: 'AND', filters: where } } }),
      ...(random.chance(0.3) && { limit: random.whole(1, 50) }),
      ...(random.chance(0.2) && { orderBy: [orderOf(where[0], random)] }),
    },
  };
}

function orderOf(first: FieldFilter | undefined, random: Random): unknown {
  const field = first?.fieldFilter.field ?? { fieldPath: '__name__' };
  return { field, direction: random.pick(['ASCENDING', 'DESCENDING']) };
}
