import { TestBed } from '@angular/core/testing';
import type { Subscription } from 'rxjs';

import type { IdlePhase } from '../../domain/access/idle-phase.ts';
import { LockMemory } from './lock-memory.ts';
import { watchIdleness } from './watch-idleness.ts';

const MINUTE_MS = 60_000;
const START = new Date('2026-05-05T14:00:00Z');

describe('watching idleness', () => {
  let memory: LockMemory;
  let phases: IdlePhase[];
  let watching: Subscription;

  beforeEach(() => {
    jasmine.clock().install().mockDate(START);
    memory = TestBed.inject(LockMemory);
    memory.forget();
    phases = [];
  });
  afterEach(() => {
    watching.unsubscribe();
    memory.forget();
    jasmine.clock().uninstall();
  });

  function watch(): void {
    watching = watchIdleness(15, memory).subscribe((phase) => phases.push(phase));
  }

  function touch(name = 'keydown'): void {
    document.dispatchEvent(new Event(name));
  }

  it('gives notice two minutes before it locks', () => {
    watch();
    jasmine.clock().tick(13 * MINUTE_MS);
    expect(phases).toEqual(['in-use', 'locks-soon']);
    jasmine.clock().tick(2 * MINUTE_MS);
    expect(phases).toEqual(['in-use', 'locks-soon', 'locked']);
  });

  for (const name of ['pointermove', 'keydown', 'touchstart', 'click', 'focusin']) {
    it(`takes ${name} for a sign of life`, () => {
      watch();
      jasmine.clock().tick(14 * MINUTE_MS);
      touch(name);
      jasmine.clock().tick(12 * MINUTE_MS);
      expect(phases).toEqual(['in-use', 'locks-soon', 'in-use']);
    });
  }

  it('does not take the first touch of a computer that has slept for somebody who was there', () => {
    watch();
    jasmine.clock().mockDate(new Date(START.getTime() + 20 * MINUTE_MS));
    touch();
    expect(phases).toEqual(['in-use', 'locked']);
  });

  it('is locked at once where nobody has been since long before the page was loaded', () => {
    memory.noteUse(START.getTime() - 16 * MINUTE_MS);
    watch();
    expect(phases).toEqual(['locked']);
  });

  it('counts from the last use in any tab', () => {
    watch();
    jasmine.clock().tick(14 * MINUTE_MS);
    localStorage.setItem('braid-last-use', String(Date.now()));
    window.dispatchEvent(new StorageEvent('storage', { key: 'braid-last-use' }));
    jasmine.clock().tick(12 * MINUTE_MS);
    expect(phases).toEqual(['in-use', 'locks-soon', 'in-use']);
  });

  it('locks and unlocks with the other tabs, whoever is busy here', () => {
    watch();
    localStorage.setItem('braid-locked', 'yes');
    window.dispatchEvent(new StorageEvent('storage', { key: 'braid-locked' }));
    touch();
    expect(phases).toEqual(['in-use', 'locked']);
    localStorage.removeItem('braid-locked');
    window.dispatchEvent(new StorageEvent('storage', { key: 'braid-locked' }));
    expect(phases).toEqual(['in-use', 'locked', 'in-use']);
  });

  it('still locks where the browser forbids storage', () => {
    spyOn(Storage.prototype, 'setItem').and.throwError(new DOMException('denied', 'SecurityError'));
    spyOn(Storage.prototype, 'getItem').and.throwError(new DOMException('denied', 'SecurityError'));
    watch();
    jasmine.clock().tick(15 * MINUTE_MS);
    expect(phases).toEqual(['in-use', 'locks-soon', 'locked']);
  });
});
