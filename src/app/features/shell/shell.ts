import { Component, computed, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NavigationError, Router, RouterLink, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, map } from 'rxjs';

import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { ShellActions } from '../../state/session/session.actions.ts';
import { selectAccount, selectActor } from '../../state/session/session.feature.ts';
import { Brand } from '../../ui/brand.ts';
import { PageState } from '../../ui/page-state.ts';
import { ThemeSwitch } from '../../ui/theme-switch.ts';
import { AccountPanel } from './account-panel.ts';
import { pageOpened } from './page-opened.ts';
import { ThemeChoice } from './theme-choice.ts';

/** The frame around every page. */
@Component({
  selector: 'braid-shell',
  imports: [AccountPanel, Brand, PageState, RouterLink, RouterOutlet, ThemeSwitch],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly store = inject(Store);
  protected readonly themes = inject(ThemeChoice);
  protected readonly account = this.store.selectSignal(selectAccount);
  protected readonly actor = this.store.selectSignal(selectActor);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly isOpening = signal(true);
  protected readonly couldNotOpen = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationError),
      map(() => true),
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
    pageOpened()
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
    this.store.dispatch(ShellActions.signOutPressed());
  }
}
