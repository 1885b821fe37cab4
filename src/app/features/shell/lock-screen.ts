import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { Router, TitleStrategy } from '@angular/router';
import { Store } from '@ngrx/store';

import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { LockScreenActions } from '../../state/lock/lock.actions.ts';
import { selectIdleMinutes, selectIsUnlocking, selectRefusal } from '../../state/lock/lock.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { Icon } from '../../ui/icon.ts';
import { refusalWords } from '../../ui/refusal-words.ts';

const WRONG = 'This password does not match. Please try again.';

/** Stands in place of the page after nobody has used Braid for a while. */
@Component({
  selector: 'braid-lock-screen',
  imports: [Icon],
  templateUrl: './lock-screen.html',
  styleUrl: './lock-screen.scss',
})
export class LockScreen {
  private readonly store = inject(Store);
  protected readonly account = this.store.selectSignal(selectAccount);
  protected readonly minutes = this.store.selectSignal(selectIdleMinutes);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly isUnlocking = this.store.selectSignal(selectIsUnlocking);
  private readonly refusal = this.store.selectSignal(selectRefusal);
  protected readonly name = computed(() => this.account()?.member?.name ?? this.account()?.displayName);
  protected readonly isMissing = signal(false);
  protected readonly problem = computed(() => {
    if (this.isMissing()) return 'Type your password.';
    const refusal = this.refusal();
    return refusal && refusalWords(refusal, WRONG);
  });
  readonly signOut = output();
  private readonly password = viewChild.required<ElementRef<HTMLInputElement>>('password');

  constructor() {
    this.hideTitle();
    // A question still open stands above everything, and may speak of a patient. Closed, it keeps what was typed.
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    afterNextRender(() => this.focusPassword());
    effect(() => {
      if (this.refusal()?.reason === 'credentials') this.focusPassword();
    });
  }

  protected unlock(event: Event): void {
    event.preventDefault();
    if (this.isUnlocking()) return;
    const password = this.password().nativeElement.value;
    this.isMissing.set(password === '');
    if (password === '') this.focusPassword();
    else this.store.dispatch(LockScreenActions.passwordSubmitted({ password }));
  }

  private focusPassword(): void {
    const { nativeElement } = this.password();
    nativeElement.focus();
    nativeElement.select();
  }

  /** The title of a page may name a patient. */
  private hideTitle(): void {
    const title = inject(Title);
    const titles = inject(TitleStrategy);
    const router = inject(Router);
    const hide = () => title.setTitle('Locked – Braid');
    hide();
    router.events.pipe(takeUntilDestroyed()).subscribe(hide);
    inject(DestroyRef).onDestroy(() => title.setTitle(titles.buildTitle(router.routerState.snapshot) ?? 'Braid'));
  }
}
