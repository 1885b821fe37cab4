import { Component, computed, input } from '@angular/core';

import { describeStrand } from '../domain/access/strands.ts';
import type { CareTeamMember } from '../domain/patient/patient.ts';
import { StrandAvatar } from './strand-avatar.ts';

/** The people on the team now, with what they do in plain words. */
@Component({
  selector: 'braid-who-helps',
  imports: [StrandAvatar],
  template: `
    <ul>
      @for (person of people(); track person.uid) {
        <li>
          <braid-strand-avatar decorative [name]="person.name" [strand]="person.strand" />
          <span
            >{{ person.name }}<small>{{ person.role }}</small></span
          >
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      list-style: none;
    }

    li {
      display: flex;
      gap: 0.75rem;
      align-items: center;
    }

    span {
      min-inline-size: 0;
    }

    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class WhoHelps {
  readonly team = input.required<readonly CareTeamMember[]>();
  /** Whose team it is, before what somebody does. */
  readonly whose = input('Your');
  protected readonly people = computed(() =>
    this.team()
      .filter(({ to, strand }) => to === null && strand !== 'patient')
      .map((member) => ({ ...member, role: `${this.whose()} ${describeStrand(member.strand).plainRole}`.trim() })),
  );
}
