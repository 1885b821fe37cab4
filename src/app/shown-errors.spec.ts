import { ErrorHandler, provideBrowserGlobalErrorListeners } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatSnackBar } from '@angular/material/snack-bar';

import { ShownErrors } from './shown-errors.ts';

describe('an error that nobody caught', () => {
  let told: jasmine.Spy<typeof console.error>;
  const notices = () => document.querySelectorAll('mat-snack-bar-container');
  const pause = () => new Promise((later) => setTimeout(later, 20));

  async function until(isSo: () => boolean): Promise<void> {
    const deadline = performance.now() + 4000;
    while (!isSo() && performance.now() < deadline) await pause();
  }

  beforeEach(() => (told = spyOn(console, 'error')));

  it('is shown to the person, once, and told to the console', async () => {
    const errors = TestBed.inject(ShownErrors);
    const [first, second] = [new Error('one'), new Error('two')];
    errors.handleError(first);
    errors.handleError(second);
    await until(() => notices().length > 0);
    expect(notices().length).toBe(1);
    expect(notices()[0]?.textContent).toContain('Something went wrong on this page');
    expect(told.calls.allArgs()).toEqual([[first], [second]]);
  });

  it('is heard of where a promise breaks outside the framework', async () => {
    TestBed.configureTestingModule({
      providers: [{ provide: ErrorHandler, useExisting: ShownErrors }, provideBrowserGlobalErrorListeners()],
      rethrowApplicationErrors: false,
    });
    TestBed.inject(ErrorHandler);
    const broken = new Error('nobody waits for this');
    await jasmine.spyOnGlobalErrorsAsync(async () => {
      void Promise.reject(broken);
      await until(() => notices().length > 0);
    });
    expect(told.calls.allArgs()).toEqual([[broken]]);
    expect(notices().length).toBe(1);
  });

  it('is shown the next time where the words themselves did not load', async () => {
    const missing = new Error('chunk did not load');
    const open = jasmine.createSpy<MatSnackBar['open']>().and.throwError(missing);
    TestBed.configureTestingModule({ providers: [{ provide: MatSnackBar, useValue: { open } }] });
    const errors = TestBed.inject(ShownErrors);
    const error = new Error('one');
    errors.handleError(error);
    await until(() => told.calls.count() === 2);
    errors.handleError(error);
    await until(() => told.calls.count() === 4);
    expect(open).toHaveBeenCalledTimes(2);
    expect(told.calls.allArgs()).toEqual([[error], [missing], [error], [missing]]);
  });
});
