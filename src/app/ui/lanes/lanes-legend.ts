import { Component } from '@angular/core';

import type { MarkShape } from '../../domain/lanes/event-shape.ts';
import { KIND_GROUPS } from '../../domain/lanes/event-shape.ts';

/** In a box of 20 by 20. */
const PATHS: Readonly<Record<MarkShape, string>> = {
  circle: 'M16 10A6 6 0 1 1 4 10A6 6 0 1 1 16 10Z',
  ring: 'M16 10A6 6 0 1 1 4 10A6 6 0 1 1 16 10ZM13 10A3 3 0 1 0 7 10A3 3 0 1 0 13 10Z',
  square: 'M4.6 4.6H15.4V15.4H4.6Z',
  'open-square': 'M4.6 4.6H15.4V15.4H4.6ZM7.3 7.3V12.7H12.7V7.3Z',
  diamond: 'M10 2.8L17.2 10L10 17.2L2.8 10Z',
  triangle: 'M10 3.1L16.9 15.1H3.1Z',
  'triangle-down': 'M10 16.9L3.1 4.9H16.9Z',
};

/** What the shapes in the lanes stand for. */
@Component({
  selector: 'braid-lanes-legend',
  template: `
    <ul aria-label="What the shapes stand for">
      @for (kind of kinds; track kind.id) {
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path [attr.d]="pathOf(kind.shape)" /></svg
          >{{ kind.name }}
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 0.875rem;
      list-style: none;
    }

    li {
      display: inline-flex;
      gap: 0.25rem;
      align-items: center;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }

    svg {
      inline-size: 1rem;
      block-size: 1rem;
      fill: currentColor;
    }
  `,
})
export class LanesLegend {
  protected readonly kinds = KIND_GROUPS;

  protected pathOf(shape: MarkShape): string {
    return PATHS[shape];
  }
}
