import { Component, input, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BehaviorSubject } from 'rxjs';

import type { Account } from '../../domain/access/account.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { keptSignal } from './kept-signal.ts';
import { forgetTyped } from './lock.effects.ts';
import { LockMemory } from './lock-memory.ts';
import { TypedForms } from './typed-forms.ts';

@Component({ template: '{{ typed() }}|{{ other() }}' })
class AnyForm {
  readonly about = input.required<string>();
  readonly other = signal('untouched');
  readonly typed = keptSignal(
    () => this.about(),
    () => 'nothing',
  );
}

describe('What is typed in a form', () => {
  let lock: LockMemory;

  const open = (about = 'pain') => OnScreen.show(AnyForm, { about });

  async function typeAndLeave(isLocked: boolean): Promise<void> {
    const { fixture } = await open();
    fixture.componentInstance.typed.set('Half a sentence');
    fixture.componentInstance.other.set('gone');
    if (isLocked) lock.lock();
    fixture.destroy();
    lock.unlock(0);
  }

  beforeEach(() => (lock = TestBed.inject(LockMemory)));
  afterEach(() => lock.forget());

  it('is as it was after the lock', async () => {
    await typeAndLeave(true);
    expect((await open()).text).toBe('Half a sentence|untouched');
  });

  it('survives one lock after another', async () => {
    await typeAndLeave(true);
    const { fixture } = await open();
    lock.lock();
    fixture.destroy();
    lock.unlock(0);
    expect((await open()).text).toContain('Half a sentence');
  });

  it('goes with the page wherever that is left', async () => {
    await typeAndLeave(true);
    await typeAndLeave(false);
    expect((await open()).text).toContain('nothing');
  });

  it('is of that form alone', async () => {
    await typeAndLeave(true);
    expect((await open('rheumatology')).text).toContain('nothing');
  });

  it('is not there for the next person', async () => {
    const account = new BehaviorSubject<Account | null>(anAccount({ uid: 'rosa' }));
    const forgetting = forgetTyped(account, TestBed.inject(TypedForms)).subscribe();
    await typeAndLeave(true);
    account.next(anAccount({ uid: 'rosa', email: 'rosa.ahmed@northgate.example' }));
    expect((await open()).text).toContain('Half a sentence');
    await typeAndLeave(true);
    account.next(anAccount({ uid: 'tom' }));
    expect((await open()).text).toContain('nothing');
    forgetting.unsubscribe();
  });
});
