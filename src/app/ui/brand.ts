import { Component } from '@angular/core';

/** The three woven strands and the name. */
@Component({
  selector: 'braid-brand',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="first" d="M9.5 4.5c1.5 3.5 4 4.5 8 6.5" />
      <path class="second" d="M22.5 9.5c-1.5 3.5-4 4.5-8 6.5" />
      <path class="third" d="M9.5 14.5c1.5 3.5 4 4.5 8 6.5" />
      <path class="first" d="M22.5 19.5c-1.5 3.5-4 4.5-8 6.5" />
    </svg>
    <span>Braid</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      color: var(--mat-sys-on-surface);
      font-size: 1.3125rem;
      font-weight: 650;
      line-height: 1;
      letter-spacing: -0.01em;
    }

    svg {
      inline-size: 1.75rem;
      block-size: 1.75rem;
      fill: none;
      stroke-width: 4.5;
      stroke-linecap: round;
    }

    .first {
      stroke: var(--mat-sys-primary);
    }

    .second {
      stroke: var(--mat-sys-tertiary);
    }

    .third {
      stroke: var(--mat-sys-outline);
    }
  `,
})
export class Brand {}
