import type { Actions } from '@ngrx/effects';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { Author, OutboxReport } from '../../data/outbox/open-outbox.ts';
import type { Outbox } from '../../data/outbox/outbox.ts';
import { aboutChange } from '../../domain/changes/about-change.ts';
import { aChange, anEntry } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { ConnectionActions } from '../connection/connection.actions.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { KeptPageActions, SectionEditorActions, SignOutQuestionActions } from './outbox.actions.ts';
import { runOutbox } from './outbox.effects.ts';
import { outboxFeature, selectOutboxEntries } from './outbox.feature.ts';

describe('running the outbox', () => {
  let store: Store;
  let actions: Actions;
  let clock: Subject<void>;
  let opened: { readonly author: Author; readonly report: OutboxReport; isClosed: boolean }[];
  let errands: Record<'submit' | 'dismiss' | 'discard' | 'resend' | 'refuseAll' | 'discardAll', jasmine.Spy>;

  beforeEach(async () => {
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(outboxFeature)));
    clock = new Subject();
    opened = [];
    const errand = (name: string) => jasmine.createSpy(name).and.resolveTo();
    errands = {
      submit: errand('submit'),
      dismiss: errand('dismiss'),
      discard: errand('discard'),
      resend: errand('resend'),
      refuseAll: errand('refuseAll'),
      discardAll: errand('discardAll'),
    };
    runOutbox(actions, store, open, clock).subscribe((action) => store.dispatch(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    await settled();
  });

  function open(author: Author, report: OutboxReport) {
    const session = { author, report, isClosed: false };
    opened.push(session);
    const close = () => {
      session.isClosed = true;
    };
    return Promise.resolve({ outbox: errands as unknown as Outbox, close });
  }

  const settled = () => new Promise<void>((done) => setTimeout(done));

  it('opens the outbox of whoever is signed in, once, and closes it when they leave', async () => {
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    expect(opened.map(({ author }) => author.uid)).toEqual(['rosa']);
    store.dispatch(SessionActions.noAccount());
    await settled();
    expect(opened[0]?.isClosed).toBeTrue();
    expect(opened[0]?.author.account()).toBeNull();
  });

  it('keeps it open while its author takes another name or discipline, and sends as they are now', () => {
    const renamed = anAccount({ member: aMember({ name: 'Rosa Khan', discipline: 'pain' }) });
    store.dispatch(SessionActions.accountFound({ account: renamed }));
    expect(opened.length).toBe(1);
    expect(opened[0]?.isClosed).toBeFalse();
    expect(opened[0]?.author.account()).toEqual(renamed);
  });

  it('keeps it open for somebody who writes nothing any more, with their own words alone', async () => {
    expect(errands.refuseAll).not.toHaveBeenCalled();
    store.dispatch(SessionActions.accountFound({ account: anAccount({ member: null }) }));
    await settled();
    expect(opened.length).toBe(1);
    expect(opened[0]?.isClosed).toBeFalse();
    expect(errands.refuseAll).toHaveBeenCalledTimes(1);
  });

  it('gives nobody’s account to another’s outbox', () => {
    store.dispatch(SessionActions.accountFound({ account: anAccount({ uid: 'fay' }) }));
    expect(opened.map(({ author }) => author.account()?.uid)).toEqual([undefined, 'fay']);
  });

  it('hands over what an author submits, with what it is about', async () => {
    const change = aChange();
    const submitted = SectionEditorActions.changeSubmitted({ change });
    store.dispatch(submitted);
    await settled();
    expect(errands.submit).toHaveBeenCalledOnceWith(change, aboutChange(change), submitted.typedAt);
  });

  it('hands over what an author lets go of, and that they discard all', async () => {
    store.dispatch(SectionEditorActions.dismissed({ key: 'a-key' }));
    store.dispatch(KeptPageActions.discarded({ key: 'another-key' }));
    store.dispatch(SignOutQuestionActions.discardChosen());
    await settled();
    expect(errands.dismiss).toHaveBeenCalledOnceWith('a-key');
    expect(errands.discard).toHaveBeenCalledOnceWith('another-key');
    expect(errands.discardAll).toHaveBeenCalledTimes(1);
  });

  it('sends what waits when the connection is back, and now and then besides', async () => {
    store.dispatch(ConnectionActions.restored());
    clock.next();
    await settled();
    expect(errands.resend).toHaveBeenCalledTimes(2);
  });

  it('mirrors in the store what the outbox shows', () => {
    const entry = anEntry({ state: { status: 'waiting' } });
    opened[0]?.report.onEntry(entry);
    expect(store.selectSignal(selectOutboxEntries)()).toEqual({ [entry.key]: entry });
    opened[0]?.report.onGone(entry.key);
    expect(store.selectSignal(selectOutboxEntries)()).toEqual({});
  });
});
