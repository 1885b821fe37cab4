import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import type { PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import { weeksInWords } from '../../../../domain/interventions/diet-length.ts';
import { eliminationReminder, phaseStandings } from '../../../../domain/interventions/elimination.ts';
import { findType } from '../../../../domain/interventions/find-type.ts';
import { foodTrialOf, trialUnderWay } from '../../../../domain/interventions/food-trial.ts';
import { foodsByVerdict } from '../../../../domain/interventions/food-verdicts.ts';
import { sessionsOf } from '../../../../domain/interventions/sessions-of.ts';
import { addDays } from '../../../../domain/patient/calendar-days.ts';
import { selectSessions } from '../../../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../../../ui/clinic-time-pipes.ts';
import { Today } from '../../../../ui/today.ts';
import { SessionsList } from '../sessions-list.ts';

const PLACES = { past: 'done', now: 'now', ahead: 'to come' };

/** How far a diet is, which food is being tried, and what came of those that were. */
@Component({
  selector: 'braid-diet-panel',
  imports: [DayPipe, SessionsList],
  templateUrl: './diet-panel.html',
  styleUrl: './diet-panel.scss',
})
export class DietPanel {
  private readonly sessions = inject<Store>(Store).selectSignal(selectSessions);
  private readonly today = inject(Today).date;

  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();

  protected readonly hasOccasions = computed(() => findType(this.item().content.type)?.occasion !== undefined);
  protected readonly phases = computed(() =>
    this.item().content['phase'] ? phaseStandings(this.item().content, this.today()) : [],
  );
  protected readonly reminder = computed(() => eliminationReminder(this.item().content, this.today()));
  protected readonly weeks = computed(() => weeksInWords(this.item().content, this.today()));
  /** Of any diet of the patient: a food that is tried in one stands in the way of the others. */
  protected readonly underWay = computed(() => {
    const trials = this.sessions().flatMap(({ content }) => foodTrialOf(content) ?? []);
    const current = trialUnderWay(trials, this.today());
    return current && { ...current, next: addDays(current.trial.until, 1) };
  });
  protected readonly verdicts = computed(() => {
    const own = sessionsOf(this.sessions(), this.item().id);
    return foodsByVerdict(own.flatMap(({ content }) => foodTrialOf(content) ?? []));
  });
  protected readonly places = PLACES;
}
