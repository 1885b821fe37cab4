import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import { isHarder, ladderOf, nextRung, standingOf } from '../../../../domain/interventions/ladder.ts';
import { sessionsOf } from '../../../../domain/interventions/sessions-of.ts';
import { lastHomework, therapyWords } from '../../../../domain/interventions/therapy-progress.ts';
import { selectSessions } from '../../../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../../../ui/clinic-time-pipes.ts';
import { SessionsList } from '../sessions-list.ts';

/** Facts that need not stand on the card a second time. */
export const SHOWN_BY_THERAPY_PANEL = ['ladder', 'sessionsPlanned'];

const STANDINGS = {
  next: 'next',
  again: 'next, harder than expected last time',
  done: 'done',
  harder: 'harder than expected',
  ahead: 'still ahead',
} as const;

/** Where a therapy stands: its sessions, the homework, and the ladder of graded exposure. */
@Component({
  selector: 'braid-therapy-panel',
  imports: [DayPipe, MatButton, SessionsList],
  templateUrl: './therapy-panel.html',
  styleUrl: './therapy-panel.scss',
})
export class TherapyPanel {
  private readonly all = inject<Store>(Store).selectSignal(selectSessions);

  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();
  /** The therapy's own editor is wanted, beginning with these values. */
  readonly edited = output<Content>();

  private readonly sessions = computed(() => sessionsOf(this.all(), this.item().id));
  protected readonly words = computed(() => {
    const planned = this.item().content['sessionsPlanned'];
    return typeof planned === 'number' || this.sessions().length > 0 ? therapyWords(planned, this.sessions()) : null;
  });
  protected readonly homework = computed(() => lastHomework(this.sessions()));
  protected readonly ladder = computed(() => {
    const ladder = ladderOf(this.item().content);
    const next = nextRung(ladder);
    return ladder.map((rung) => {
      const standing = standingOf(rung, next);
      return { ...rung, standing, words: STANDINGS[standing === 'next' && isHarder(rung) ? 'again' : standing] };
    });
  });
}
