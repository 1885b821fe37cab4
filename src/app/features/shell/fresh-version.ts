import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { SwUpdate } from '@angular/service-worker';
import { Store } from '@ngrx/store';
import { exhaustMap, filter, interval, merge, switchMap } from 'rxjs';

import { selectIsLocked } from '../../state/lock/lock.feature.ts';
import { selectHasUnsent } from '../../state/outbox/outbox.feature.ts';
import { selectHasUnkeptDraft } from '../../state/outbox/unkept-drafts.ts';
import { pageOpened } from './page-opened.ts';

/** A clinic leaves Braid open all day, and only a page that is loaded asks for a new version by itself. */
const ASK_EVERY_MS = 3_600_000;

/**
 * Takes a new version of Braid when another page has just opened, or while Braid is locked: then nobody is in the
 * middle of anything, and a reload interrupts nothing.
 */
export function takeFreshVersions(updates: SwUpdate, reload = () => location.reload()): void {
  const store = inject<Store>(Store);
  const hasUnsent = store.selectSignal(selectHasUnsent);
  const hasUnkeptDraft = store.selectSignal(selectHasUnkeptDraft);
  let isReady = false;
  const ready = merge(
    updates.versionUpdates.pipe(filter(({ type }) => type === 'VERSION_READY')),
    // The browser has thrown away parts of the version in use, which are nowhere to be had any more.
    updates.unrecoverable,
  );
  const locked = store.select(selectIsLocked).pipe(filter(Boolean));
  merge(
    pageOpened().pipe(filter(() => isReady)),
    ready.pipe(
      switchMap(() => {
        isReady = true;
        return locked;
      }),
    ),
  )
    .pipe(
      filter(() => !hasUnsent() && !hasUnkeptDraft()),
      takeUntilDestroyed(),
    )
    .subscribe(reload);
  interval(ASK_EVERY_MS)
    .pipe(
      exhaustMap(() => updates.checkForUpdate().catch(() => false)),
      takeUntilDestroyed(),
    )
    .subscribe();
}
