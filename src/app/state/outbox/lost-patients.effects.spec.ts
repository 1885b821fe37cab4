import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { LostPatients } from '../../data/on-device/lost-patients.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import { aChange, anEntry } from '../../testing/a-change.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { DraftActions } from './draft.actions.ts';
import { draftsFeature, selectDrafts } from './drafts.feature.ts';
import { refuseDraftsOfLost } from './lost-patients.effects.ts';

const { key: MAYAS, about } = anEntry();
const { key: TOMS } = anEntry({ change: aChange({ patientId: 'tom-ellis' }) });

describe('What is being typed about a patient whom its author loses', () => {
  let store: Store;
  let lost: Subject<LostPatients>;
  let refused: string[];
  let isKeeping: boolean;

  beforeEach(() => {
    ({ store } = openStore(provideState(sessionFeature), provideState(draftsFeature)));
    lost = new Subject();
    refused = [];
    isKeeping = true;
    const refuse = (uid: string, kept: KeptDraft) => {
      refused.push(`${uid} ${kept.key} ${kept.draft.text['plainText'] ?? ''}`);
      return isKeeping ? Promise.resolve() : Promise.reject(new Error('no room'));
    };
    refuseDraftsOfLost(store, () => lost, refuse).subscribe((action) => store.dispatch(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    for (const key of [MAYAS, TOMS]) {
      const draft = { about, text: { plainText: 'Half a sen' }, base: null, submitted: null };
      store.dispatch(DraftActions.typed({ key, draft }));
    }
  });

  const lose = async (patientIds: readonly string[], isAllBut = false) => {
    lost.next({ uid: 'rosa', patientIds, isAllBut });
    await new Promise((settled) => setTimeout(settled));
    return Object.keys(store.selectSignal(selectDrafts)());
  };

  it('is refused down to the last letter, and is no draft any more', async () => {
    expect(await lose(['maya-roberts'])).toEqual([TOMS]);
    expect(refused).toEqual([`rosa ${MAYAS} Half a sen`]);
  });

  it('stays for patients whom they keep', async () => {
    expect(await lose(['maya-roberts'], true)).toEqual([MAYAS]);
  });

  it('stays in the window where the device keeps nothing', async () => {
    isKeeping = false;
    expect(await lose(['maya-roberts'])).toEqual([MAYAS, TOMS]);
  });
});
