import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { map, of, switchMap, timer } from 'rxjs';

import { selectLocksSoon } from '../../state/lock/lock.feature.ts';
import { Icon } from '../../ui/icon.ts';

/** Were it gone at the first touch, the end of that touch would land on what lies beneath. */
const LINGERS_MS = 1000;

/** Says in time that Braid is about to lock. Any touch or key keeps it open; the button is for who looks for one. */
@Component({
  selector: 'braid-lock-notice',
  imports: [Icon],
  host: { role: 'status' },
  template: `
    @if (isShown()) {
      <p>
        <braid-icon name="lock" />
        <span>Nobody has used Braid for a while. It locks within two minutes. What you typed is kept.</span>
        <button type="button">Keep it open</button>
      </p>
    }
  `,
  styleUrl: './lock-notice.scss',
})
export class LockNotice {
  protected readonly isShown = toSignal(
    inject<Store>(Store)
      .select(selectLocksSoon)
      .pipe(switchMap((isNear) => (isNear ? of(true) : timer(LINGERS_MS).pipe(map(() => false))))),
    { initialValue: false },
  );
}
