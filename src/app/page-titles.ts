import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import type { RouterStateSnapshot } from '@angular/router';
import { TitleStrategy } from '@angular/router';

/** Titles a page when it is come to. A step within the page keeps the title, which the page may have made more exact. */
@Service()
export class PageTitles extends TitleStrategy {
  private readonly title = inject(Title);
  private current: string | undefined;

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const next = this.buildTitle(snapshot);
    if (next !== undefined && next !== this.current) this.title.setTitle(next);
    this.current = next;
  }
}
