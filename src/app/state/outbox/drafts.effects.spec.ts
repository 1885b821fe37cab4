import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import { aboutChange } from '../../domain/changes/about-change.ts';
import type { Draft } from '../../domain/changes/draft.ts';
import { aChange } from '../../testing/a-change.ts';
import type { ADisk } from '../../testing/a-disk.ts';
import { aDisk } from '../../testing/a-disk.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { DraftActions } from './draft.actions.ts';
import { keepDrafts } from './drafts.effects.ts';
import { draftsFeature, selectDrafts } from './drafts.feature.ts';
import { SignOutQuestionActions } from './outbox.actions.ts';

const KEY = 'maya-roberts/sections/rheumatology';

describe('bringing drafts back', () => {
  let disk: ADisk;
  let store: Store;
  let goingAway: Subject<void>;

  beforeEach(async () => {
    disk = await aDisk();
    const opened = openStore(provideState(sessionFeature), provideState(draftsFeature));
    ({ store } = opened);
    goingAway = new Subject();
    keepDrafts(opened.actions, store, disk.device, goingAway).subscribe((action) => store.dispatch(action));
  });
  afterEach(() => disk.forget());

  const signIn = (uid: string) => store.dispatch(SessionActions.accountFound({ account: anAccount({ uid }) }));
  const leave = () => store.dispatch(SessionActions.noAccount());
  const type = (plainText: string) => store.dispatch(DraftActions.typed({ key: KEY, draft: aDraft(plainText) }));
  const shown = () => store.selectSignal(selectDrafts)()[KEY];
  const keptCount = () => disk.device((database) => database.count('drafts'));

  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  it('keeps what is typed when the page is hidden', async () => {
    signIn('rosa');
    type('Half a sent');
    goingAway.next();
    await until(() => shown()?.isKept === true);
    expect(await keptCount()).toBe(1);
  });

  it('keeps it when its author leaves, and shows it to them alone when they are back', async () => {
    signIn('rosa');
    type('Rosa’s.');
    leave();
    await until(async () => (await keptCount()) === 1);
    store.dispatch(DraftActions.dropped({ key: KEY }));
    signIn('fay');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toBeUndefined();
    leave();
    signIn('rosa');
    await until(() => shown() !== undefined);
    expect(shown()?.draft).toEqual(aDraft('Rosa’s.'));
  });

  it('brings it back to an author who may write nothing any more', async () => {
    signIn('rosa');
    type('Rosa’s.');
    leave();
    await until(async () => (await keptCount()) === 1);
    store.dispatch(DraftActions.dropped({ key: KEY }));
    store.dispatch(SessionActions.accountFound({ account: anAccount({ member: null }) }));
    await until(() => shown() !== undefined);
    expect(shown()?.draft).toEqual(aDraft('Rosa’s.'));
  });

  it('forgets what is dropped and what is discarded', async () => {
    signIn('rosa');
    for (const action of [DraftActions.dropped({ key: KEY }), SignOutQuestionActions.discardChosen()]) {
      type('One.');
      goingAway.next();
      await until(async () => (await keptCount()) === 1);
      store.dispatch(action);
      await until(async () => (await keptCount()) === 0);
      expect(await keptCount()).toBe(0);
    }
  });
});

function aDraft(plainText: string): Draft {
  return { about: aboutChange(aChange()), text: { plainText }, base: null, submitted: null };
}
