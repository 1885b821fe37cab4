import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { STRANDS } from '../../domain/access/strands.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { StrandAvatar } from '../../ui/strand-avatar.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';

/** Who cares for this patient now: faces in a row, names and roles on demand. */
@Component({
  selector: 'braid-team-faces',
  imports: [DayPipe, MatButton, StrandAvatar, StrandBadge],
  template: `
    <ul class="faces" aria-label="Care team">
      @for (member of current(); track member.uid) {
        <li><braid-strand-avatar [name]="member.name" [strand]="member.strand" /></li>
      }
    </ul>
    @if (current().length > 0) {
      <button matButton type="button" class="opener" popovertarget="care-team">Team of {{ current().length }}</button>
    } @else {
      <span class="nobody">No team yet</span>
    }
    <div id="care-team" popover role="group" aria-labelledby="care-team-title">
      <h2 id="care-team-title">Care team</h2>
      <ul class="names">
        @for (member of current(); track member.uid) {
          <li>
            <braid-strand-avatar decorative [name]="member.name" [strand]="member.strand" />
            <span>
              {{ member.name
              }}<small><braid-strand-badge [strand]="member.strand" /> since {{ member.from | day }}</small>
            </span>
          </li>
        }
      </ul>
      <button matButton type="button" popovertarget="care-team" popovertargetaction="hide">Close</button>
    </div>
  `,
  styleUrl: './team-faces.scss',
})
export class TeamFaces {
  readonly team = input.required<readonly CareTeamMember[]>();
  protected readonly current = computed(() =>
    STRANDS.flatMap(({ id }) => this.team().filter(({ strand, to }) => strand === id && to === null)),
  );
}
