import { TestBed } from '@angular/core/testing';

import { ShownErrors } from './shown-errors.ts';

describe('an error that nobody caught', () => {
  const notices = () => document.querySelectorAll('mat-snack-bar-container');

  it('is shown to the person, once, and told to the console', async () => {
    const told = spyOn(console, 'error');
    const errors = TestBed.inject(ShownErrors);
    const [first, second] = [new Error('one'), new Error('two')];
    errors.handleError(first);
    errors.handleError(second);
    const deadline = performance.now() + 4000;
    while (notices().length === 0 && performance.now() < deadline) await new Promise((later) => setTimeout(later, 20));
    expect(notices().length).toBe(1);
    expect(notices()[0]?.textContent).toContain('Something went wrong on this page');
    expect(told.calls.allArgs()).toEqual([[first], [second]]);
  });
});
