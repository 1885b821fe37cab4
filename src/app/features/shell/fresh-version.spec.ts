import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SwUpdate, UnrecoverableStateEvent, VersionEvent } from '@angular/service-worker';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import { LockActions } from '../../state/lock/lock.actions.ts';
import { lockFeature } from '../../state/lock/lock.feature.ts';
import { DraftActions, DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { draftsFeature } from '../../state/outbox/drafts.feature.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { aChange, anEntry } from '../../testing/a-change.ts';
import { AnyPage } from '../../testing/any-page.ts';
import { openStore } from '../../testing/open-store.ts';
import { takeFreshVersions } from './fresh-version.ts';

describe('a fresh version of Braid', () => {
  let versions: Subject<VersionEvent>;
  let lost: Subject<UnrecoverableStateEvent>;
  let store: Store;
  let harness: RouterTestingHarness;
  let reload: jasmine.Spy<() => void>;
  let check: jasmine.Spy<() => Promise<boolean>>;

  beforeEach(async () => {
    versions = new Subject();
    lost = new Subject();
    reload = jasmine.createSpy('reload');
    check = jasmine.createSpy('check').and.rejectWith(new Error('offline'));
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: AnyPage }])] });
    ({ store } = openStore(provideState(lockFeature), provideState(outboxFeature), provideState(draftsFeature)));
    const updates = { versionUpdates: versions, unrecoverable: lost, checkForUpdate: check };
    harness = await RouterTestingHarness.create();
    TestBed.runInInjectionContext(() => takeFreshVersions(updates as unknown as SwUpdate, reload));
    await harness.navigateByUrl('/one');
  });

  const arrive = () =>
    versions.next({ type: 'VERSION_READY', currentVersion: { hash: '1' }, latestVersion: { hash: '2' } });

  it('is taken when another page has opened, not before and not by a change of filters', async () => {
    await harness.navigateByUrl('/two');
    expect(reload).not.toHaveBeenCalled();
    arrive();
    await harness.navigateByUrl('/two?filter=sleep');
    expect(reload).not.toHaveBeenCalled();
    await harness.navigateByUrl('/three');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is taken when Braid locks, and at once while it is locked', () => {
    arrive();
    store.dispatch(LockActions.phaseChanged({ phase: 'locks-soon' }));
    expect(reload).not.toHaveBeenCalled();
    store.dispatch(LockActions.phaseChanged({ phase: 'locked' }));
    expect(reload).toHaveBeenCalledTimes(1);
    arrive();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('is also taken where the browser has lost parts of the one in use', async () => {
    lost.next({ type: 'UNRECOVERABLE_STATE', reason: 'evicted' });
    await harness.navigateByUrl('/two');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('waits while something has not been sent', async () => {
    arrive();
    store.dispatch(SectionEditorActions.changeSubmitted({ change: aChange() }));
    await harness.navigateByUrl('/two');
    expect(reload).not.toHaveBeenCalled();
  });

  it('waits while words are typed that the device does not keep', async () => {
    arrive();
    const { key, about } = anEntry();
    store.dispatch(DraftActions.typed({ key, draft: { about, text: { text: 'Half' }, base: null, submitted: null } }));
    store.dispatch(DraftsOnDeviceActions.unkept());
    await harness.navigateByUrl('/two');
    expect(reload).not.toHaveBeenCalled();
  });

  it('is asked for once an hour, whether or not there is an answer', () => {
    jasmine.clock().install();
    try {
      TestBed.runInInjectionContext(() =>
        takeFreshVersions({
          versionUpdates: versions,
          unrecoverable: lost,
          checkForUpdate: check,
        } as unknown as SwUpdate),
      );
      jasmine.clock().tick(3_600_000);
      expect(check).toHaveBeenCalledTimes(1);
    } finally {
      jasmine.clock().uninstall();
    }
  });
});
