import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { CareTeamMember } from '../../domain/patient/patient.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';

/** Says what ending a membership does, and asks once. */
@Component({
  selector: 'braid-leave-form',
  imports: [AtOnceMark, MatButton],
  template: `
    <p>
      From this moment {{ person().name }} cannot open this plan. What they wrote stays, under their name.
      {{ patientName() }} sees that they left.
    </p>
    <div class="actions">
      <button
        matButton="filled"
        type="button"
        [disabled]="offline() || status() === 'sending'"
        (click)="confirmed.emit()"
      >
        End membership now
      </button>
      <button matButton type="button" (click)="cancelled.emit()">Keep on the team</button>
    </div>
    <braid-at-once-mark [status]="status()" />
  `,
  styleUrl: './team-form.scss',
})
export class LeaveForm {
  readonly person = input.required<CareTeamMember>();
  readonly patientName = input.required<string>();
  readonly status = input.required<AtOnceStatus | null>();
  readonly offline = input.required<boolean>();
  readonly confirmed = output();
  readonly cancelled = output();
}
