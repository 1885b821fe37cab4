import type { QueryFieldFilterConstraint } from 'firebase/firestore';
import { where } from 'firebase/firestore';

/** What a patient writes of each day is read from the diary, a document a month, and not from several events a day. */
export function besidesDiary(): QueryFieldFilterConstraint {
  return where('collection', '!=', 'diary');
}
