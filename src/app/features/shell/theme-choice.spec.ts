import { TestBed } from '@angular/core/testing';

import { ThemeChoice } from './theme-choice.ts';

describe('ThemeChoice', () => {
  const root = document.documentElement;

  beforeEach(() => {
    localStorage.removeItem('braid-theme');
    root.dataset['theme'] = 'dark';
  });

  afterEach(() => {
    localStorage.removeItem('braid-theme');
    delete root.dataset['theme'];
  });

  it('starts from what the page was painted with', () => {
    expect(TestBed.inject(ThemeChoice).theme()).toBe('dark');
    expect(localStorage.getItem('braid-theme')).toBeNull();
  });

  it('repaints the page at once and remembers the choice on this device', () => {
    const choice = TestBed.inject(ThemeChoice);
    choice.choose('low-light');
    expect(choice.theme()).toBe('low-light');
    expect(root.dataset['theme']).toBe('low-light');
    expect(localStorage.getItem('braid-theme')).toBe('low-light');
  });

  it('still repaints where the browser forbids storage', () => {
    spyOn(Storage.prototype, 'setItem').and.throwError(new DOMException('denied', 'SecurityError'));
    const choice = TestBed.inject(ThemeChoice);
    choice.choose('light');
    expect(root.dataset['theme']).toBe('light');
  });
});
