import type { Firestore } from 'firebase/firestore';
import { collection, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readInvitation } from './invitation-converter.ts';

/** Whose invitations: an administrator looks after those of the staff, everybody else after their own. */
export type Inviter = { readonly clinicId: string } & ({ readonly kind: 'member' } | { readonly createdBy: string });

/** Invitations that nobody has used or taken back, the expired ones among them. */
export function watchInvitations(db: Firestore, inviter: Inviter): Observable<CollectionChanges<Invitation>> {
  const { clinicId, ...own } = inviter;
  const invitations = collection(db, 'clinics', clinicId, 'invitations');
  const whose = 'kind' in own ? where('kind', '==', own.kind) : where('createdBy', '==', own.createdBy);
  const open = [where('claimedBy', '==', null), where('revokedAt', '==', null)];
  return watchCollection(query(invitations, whose, ...open), readInvitation);
}
