import type { QueryFieldFilterConstraint } from 'firebase/firestore';
import { where } from 'firebase/firestore';

export type Reader = 'staff' | 'patient';

/** Rules are not filters: a query says whose eyes it is for (`field` holds an Audience), or it is refused whole. */
export function visibleTo(reader: Reader, field: 'audience' | 'visibility'): QueryFieldFilterConstraint {
  return reader === 'staff' ? where(field, 'in', ['everyone', 'team']) : where(field, '==', 'everyone');
}
