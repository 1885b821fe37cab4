import { TestBed } from '@angular/core/testing';
import { Actions } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { BehaviorSubject, Subject } from 'rxjs';

import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';
import { SessionActions } from '../session/session.actions.ts';
import { LockActions, LockScreenActions } from './lock.actions.ts';
import * as lockEffects from './lock.effects.ts';
import { LockMemory } from './lock-memory.ts';

const submitted = LockScreenActions.passwordSubmitted({ password: 'secret' });

describe('the lock’s effects', () => {
  let memory: LockMemory;
  let told: Action[];

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-05-05T14:00:00Z'));
    memory = TestBed.inject(LockMemory);
    memory.forget();
    told = [];
  });
  afterEach(() => {
    memory.forget();
    jasmine.clock().uninstall();
  });

  describe('following idleness', () => {
    let minutes: BehaviorSubject<number | null>;
    const phases = () => told.map((action) => (action as ReturnType<typeof LockActions.phaseChanged>).phase);

    function follow(): void {
      minutes = new BehaviorSubject<number | null>(null);
      lockEffects.followIdleness(minutes, memory).subscribe((action) => told.push(action));
    }

    it('lock all tabs when the time is up, and keep the lock over a reload', () => {
      follow();
      minutes.next(15);
      jasmine.clock().tick(15 * 60_000);
      expect(phases().at(-1)).toBe('locked');
      expect(memory.isLocked()).toBeTrue();
      minutes.complete();
      told = [];
      follow();
      expect(phases()).toEqual(['locked']);
      minutes.next(15);
      expect(phases()).toEqual(['locked']);
    });

    it('lock nobody out who is not signed in', () => {
      follow();
      jasmine.clock().tick(60 * 60_000);
      expect(phases()).toEqual(['in-use']);
    });

    it('unlock when a password was confirmed, whoever is or is not known to be signed in', () => {
      memory.lock();
      follow();
      const actions = new Subject<Action>();
      lockEffects.unlock(new Actions(actions), memory).subscribe();
      actions.next(LockActions.passwordConfirmed());
      minutes.next(15);
      expect(phases()).toEqual(['locked', 'in-use']);
    });

    it('start afresh for the next person', () => {
      memory.lock();
      follow();
      const actions = new Subject<Action>();
      lockEffects.forget(new Actions(actions), memory).subscribe();
      actions.next(SessionActions.noAccount());
      minutes.next(30);
      expect(phases()).toEqual(['locked', 'in-use']);
    });
  });

  it('say why a password unlocks nothing, and let a person try again', async () => {
    const actions = new Subject<Action>();
    const answers: (() => Promise<PasswordRefusal | null>)[] = [
      () => Promise.resolve({ reason: 'credentials', until: null }),
      () => Promise.reject(new Error('the SDK did not load')),
      () => Promise.resolve(null),
    ];
    const ask = jasmine.createSpy('ask').and.callFake(() => answers.shift()?.());
    lockEffects.tryToUnlock(new Actions(actions), ask).subscribe((action) => told.push(action));
    for (const count of [1, 2, 3]) {
      actions.next(submitted);
      while (told.length < count) await Promise.resolve();
    }
    expect(ask).toHaveBeenCalledWith('secret');
    expect(told).toEqual([
      LockActions.passwordRefused({ reason: 'credentials', until: null }),
      LockActions.passwordRefused({ reason: 'network', until: null }),
      LockActions.passwordConfirmed(),
    ]);
  });
});
