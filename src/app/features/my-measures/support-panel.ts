import { afterNextRender, Component, computed, ElementRef, inject, input } from '@angular/core';

import type { RedFlagId } from '../../domain/measures/measure-type.ts';
import { redFlag } from '../../domain/measures/red-flags.ts';
import { supportLinks, whoIsTold } from './support-words.ts';

/** Where to find help now. It stands there as soon as the answer is given, and waits for no network. */
@Component({
  selector: 'braid-support-panel',
  host: { role: 'alert' },
  template: `
    <p>{{ text() }}</p>
    <ul aria-label="Help now">
      @for (link of links(); track link.href) {
        <li>
          <a [href]="link.href">{{ link.words }}</a>
        </li>
      }
    </ul>
    <p>{{ told() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      padding: 1rem 1.125rem;
      border: 2px solid var(--mat-sys-tertiary);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
    }

    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      list-style: none;
    }

    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 2.75rem;
      padding: 0.25rem 1rem;
      border: 1px solid currentcolor;
      border-radius: var(--mat-sys-corner-small);
      color: inherit;
      font-weight: 600;
    }
  `,
})
export class SupportPanel {
  readonly flag = input.required<RedFlagId>();
  /** Whether the answers are with the team already. */
  readonly isSent = input(false);
  protected readonly text = computed(() => redFlag(this.flag()).patientText);
  protected readonly links = computed(() => supportLinks(this.text()));
  protected readonly told = computed(() => whoIsTold(this.flag(), this.isSent()));

  constructor() {
    const { nativeElement: host } = inject<ElementRef<HTMLElement>>(ElementRef);
    // Below the answers of a phone it would stand where nobody looks.
    afterNextRender({ read: () => host.scrollIntoView({ block: 'nearest' }) });
  }
}
