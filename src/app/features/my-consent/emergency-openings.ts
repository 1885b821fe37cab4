import { Component, computed, input } from '@angular/core';

import { emergencyOpenings } from '../../domain/access/emergency-openings.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { DayPipe, TimePipe } from '../../ui/clinic-time-pipes.ts';

/** Who of the clinic looked without being on the team, when, and why. */
@Component({
  selector: 'braid-emergency-openings',
  imports: [DayPipe, TimePipe],
  template: `
    <section aria-labelledby="emergency-title">
      <h2 id="emergency-title">Opened in an emergency</h2>
      <p class="quiet">
        In an emergency somebody else at the clinic may look at your plan for one hour. They must say why, and you see
        it here.
      </p>
      <ul>
        @for (opening of openings(); track opening.id) {
          <li>
            {{ opening.name }}
            <time [attr.datetime]="opening.at">{{ opening.at | day }} at {{ opening.at | time }}</time>
            <p>“{{ opening.reason }}”</p>
          </li>
        } @empty {
          <li>Nobody has done this.</li>
        }
      </ul>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 0.5rem;
    }

    .quiet,
    time {
      color: var(--mat-sys-on-surface-variant);
    }

    time {
      display: block;
      font: var(--mat-sys-body-small);
    }

    ul {
      display: grid;
      gap: 0.75rem;
      list-style: none;
    }
  `,
})
export class EmergencyOpenings {
  readonly events = input.required<readonly TimelineEvent[]>();
  protected readonly openings = computed(() => emergencyOpenings(this.events()));
}
