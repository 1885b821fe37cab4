import { Component, computed, input } from '@angular/core';

import { clinicDay } from '../../ui/clinic-time.ts';
import { StrandAvatar } from '../../ui/strand-avatar.ts';
import type { TeamPerson } from './team-strands.ts';

/** Somebody of the team, and from when to when, gaps and all. */
@Component({
  selector: 'braid-person-of-team',
  imports: [StrandAvatar],
  template: `
    <braid-strand-avatar decorative [name]="person().name" [strand]="person().strand" />
    <span>
      {{ person().name }}
      @if (leads()) {
        <span class="leads">leads this plan</span>
      }
      <small>{{ times() }}</small>
    </span>
  `,
  styles: `
    :host {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      min-inline-size: 0;
    }

    :host(.past) {
      color: var(--mat-sys-on-surface-variant);

      --strand: var(--mat-sys-outline);
      --strand-ink: var(--mat-sys-on-surface-variant);
      --strand-wash: transparent;
    }

    :host(.past) braid-strand-avatar {
      border-style: dashed;
    }

    small,
    .leads {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }

    small {
      display: block;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class PersonOfTeam {
  readonly person = input.required<TeamPerson>();
  readonly leads = input.required<boolean>();
  protected readonly times = computed(() =>
    this.person()
      .periods.map(({ from, to }) =>
        to === null ? `since ${clinicDay(from)}` : `${clinicDay(from)} – ${clinicDay(to)}`,
      )
      .join(', '),
  );
}
