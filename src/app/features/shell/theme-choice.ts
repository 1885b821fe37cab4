import { DOCUMENT, inject, Service, signal } from '@angular/core';

import type { ThemeName } from '../../ui/theme-name.ts';

const STORED_AS = 'braid-theme';

/** The colours of the screen: the system's wish until the person chooses, then theirs on this device. */
@Service()
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  // public/theme.js has set it before the first paint.
  private readonly current = signal(this.document.documentElement.dataset['theme'] as ThemeName | undefined);
  readonly theme = this.current.asReadonly();

  constructor() {
    this.colourBrowserFrame();
    const wish = this.document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    wish?.addEventListener('change', ({ matches }) => {
      if (this.stored() === null) this.apply(matches ? 'dark' : 'light');
    });
  }

  choose(theme: ThemeName): void {
    this.apply(theme);
    try {
      this.document.defaultView?.localStorage.setItem(STORED_AS, theme);
    } catch {
      // Storage may be forbidden or full: then the choice lasts as long as the page.
    }
  }

  private apply(theme: ThemeName): void {
    this.document.documentElement.dataset['theme'] = theme;
    this.current.set(theme);
    this.colourBrowserFrame();
  }

  private stored(): string | null {
    try {
      return this.document.defaultView?.localStorage.getItem(STORED_AS) ?? null;
    } catch {
      return null;
    }
  }

  private colourBrowserFrame(): void {
    const page = getComputedStyle(this.document.documentElement).getPropertyValue('--mat-sys-background').trim();
    this.document.querySelector('meta[name="theme-color"]')?.setAttribute('content', page);
  }
}
