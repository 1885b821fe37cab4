import type { Firestore } from 'firebase/firestore';
import { doc } from 'firebase/firestore';
import type { Observable } from 'rxjs';
import { distinctUntilChanged, map, of, switchMap } from 'rxjs';

import type { Account } from '../../domain/access/account.ts';
import type { ClinicMember } from '../../domain/access/actor.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import { watchDocument } from '../watch-document.ts';
import type { Profile } from './account-converter.ts';
import { readClinicMember, readProfile } from './account-converter.ts';

/** Who signs in with this identity, as it stands now and whenever it changes. */
export function watchAccount(db: Firestore, { uid, email }: Pick<Account, 'uid' | 'email'>): Observable<Account> {
  return watchProfile(db, uid).pipe(
    switchMap((profile) =>
      watchMember(db, profile, uid).pipe(
        map((member): Account => ({
          uid,
          email,
          displayName: profile?.displayName ?? email,
          clinicId: profile?.clinicId ?? '',
          member,
          patientId: profile?.patientId ?? null,
          proxyFor: profile?.proxyFor ?? null,
        })),
      ),
    ),
    distinctUntilChanged<Account>(sameValue),
  );
}

function watchProfile(db: Firestore, uid: string): Observable<Profile | null> {
  return watchDocument(doc(db, 'users', uid), readProfile).pipe(
    map(({ value }) => value),
    distinctUntilChanged<Profile | null>(sameValue),
  );
}

/** Null for patients and their proxies, and for whoever is no longer an active member. */
function watchMember(db: Firestore, profile: Profile | null, uid: string): Observable<ClinicMember | null> {
  if (!profile || profile.patientId !== null || profile.proxyFor) return of(null);
  const { clinicId } = profile;
  return watchDocument(doc(db, 'clinics', clinicId, 'members', uid), (found) => readClinicMember(found, clinicId)).pipe(
    map(({ value }) => (value?.active ? value : null)),
  );
}
