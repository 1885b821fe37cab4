import { Component, computed, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationError, Router, RouterLink, RouterOutlet } from '@angular/router';
import { SwUpdate } from '@angular/service-worker';
import { Store } from '@ngrx/store';
import { filter, map, merge, skip, timer } from 'rxjs';

import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { selectIsLocked } from '../../state/lock/lock.feature.ts';
import { selectHasUnkept, selectNeedsYou, selectWaitingCount } from '../../state/outbox/outbox.feature.ts';
import { selectHasUnkeptDraft } from '../../state/outbox/unkept-drafts.ts';
import { selectAccount, selectActor } from '../../state/session/session.feature.ts';
import { Brand } from '../../ui/brand.ts';
import { PageState } from '../../ui/page-state.ts';
import { ThemeSwitch } from '../../ui/theme-switch.ts';
import { WaitingBadge } from '../../ui/waiting-badge.ts';
import { AccountPanel } from './account-panel.ts';
import { takeFreshVersions } from './fresh-version.ts';
import { LockNotice } from './lock-notice.ts';
import { LockScreen } from './lock-screen.ts';
import { pageOpened } from './page-opened.ts';
import { ThemeChoice } from './theme-choice.ts';

/** After this a page that is still opening has something to explain. */
const PATIENCE_MS = 5000;

/** The frame around every page. */
@Component({
  selector: 'braid-shell',
  imports: [
    AccountPanel,
    Brand,
    LockNotice,
    LockScreen,
    PageState,
    RouterLink,
    RouterOutlet,
    ThemeSwitch,
    WaitingBadge,
  ],
  host: { '(window:beforeunload)': 'warnOfLoss($event)' },
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  protected readonly themes = inject(ThemeChoice);
  protected readonly account = this.store.selectSignal(selectAccount);
  protected readonly actor = this.store.selectSignal(selectActor);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);
  private readonly isSigningOut = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects === '/sign-out'),
    ),
    { initialValue: false },
  );
  private readonly isUnused = this.store.selectSignal(selectIsLocked);
  /** The page that signs out is shown under the lock as well, or it could not do so. */
  protected readonly isLocked = computed(() => this.isUnused() && !this.isSigningOut());
  private readonly hasUnkept = this.store.selectSignal(selectHasUnkept);
  private readonly hasUnkeptDraft = this.store.selectSignal(selectHasUnkeptDraft);
  protected readonly waiting = this.store.selectSignal(selectWaitingCount);
  protected readonly needsYou = this.store.selectSignal(selectNeedsYou);
  protected readonly isOpening = signal(true);
  private readonly isLate = toSignal(timer(PATIENCE_MS).pipe(map(() => true)), { initialValue: false });
  /** Whoever is signed in waits for what the server says of them, and a server out of reach says nothing. */
  protected readonly isOutOfReach = computed(() => this.isOpening() && (!this.isOnline() || this.isLate()));
  protected readonly couldNotOpen = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationError || event instanceof NavigationEnd),
      map((event) => event instanceof NavigationError),
    ),
    { initialValue: false },
  );
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly isPatient = computed(() => this.actor()?.strand === 'patient');

  constructor() {
    effect(() => {
      // Patients read at 18 px.
      document.documentElement.toggleAttribute('data-patient', this.isPatient());
    });
    const updates = inject(SwUpdate, { optional: true });
    if (updates?.isEnabled) takeFreshVersions(updates);
    const unlocked = toObservable(this.isLocked).pipe(
      skip(1),
      filter((isLocked) => !isLocked),
    );
    merge(pageOpened(), unlocked)
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.focusMain());
  }

  protected focusMain(): void {
    this.main().nativeElement.focus({ preventScroll: true });
  }

  protected reload(): void {
    location.reload();
  }

  protected signOut(): void {
    // The address stays that of the page, in case its reader stays as well.
    void this.router.navigateByUrl('/sign-out', { skipLocationChange: true });
  }

  protected warnOfLoss(event: BeforeUnloadEvent): void {
    if (this.hasUnkept() || this.hasUnkeptDraft()) event.preventDefault();
  }
}
