import type { Firestore } from 'firebase/firestore';
import type { Observable } from 'rxjs';
import { of } from 'rxjs';

import type { Account } from '../../domain/access/account.ts';
import { keepForOffline } from '../on-device/keep-for-offline.ts';
import type { KeptForm } from '../on-device/kept-forms.ts';
import { watchAccount } from './watch-account.ts';

/** As `watchAccount`, and on a trusted device from what is kept where the server does not answer. */
export function watchKeptAccount(db: Firestore, identity: Pick<Account, 'uid' | 'email'>): Observable<Account> {
  const place = { uid: identity.uid, patientId: '', path: 'account' };
  return watchAccount(db, identity).pipe(keepForOffline({ place, form: ACCOUNT, isKept: of(true) }));
}

const ACCOUNT: KeptForm<Account> = {
  add: (account) => ({ receivedAt: new Date().toISOString(), documents: [account] }),
  revive: ({ documents: [account] }) => account as Account,
};
