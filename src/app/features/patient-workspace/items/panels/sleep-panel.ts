import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import { fieldsOf } from '../../../../domain/fields/form.ts';
import { findType } from '../../../../domain/interventions/find-type.ts';
import { sessionsOf } from '../../../../domain/interventions/sessions-of.ts';
import { axisFor, spanOn } from '../../../../domain/interventions/sleep-axis.ts';
import { lastDecision, windowToSet } from '../../../../domain/interventions/sleep-decision.ts';
import type { SleepWindow } from '../../../../domain/interventions/sleep-window.ts';
import { hoursInWords, windowMinutes, windowOf } from '../../../../domain/interventions/sleep-window.ts';
import { dayInWords } from '../../../../domain/patient/calendar-days.ts';
import { selectSessions } from '../../../../state/plan/plan-items.selectors.ts';
import { Today } from '../../../../ui/today.ts';
import { SessionsList } from '../sessions-list.ts';
import { SleepAxisBar } from './sleep-axis-bar.ts';
import { SleepNights } from './sleep-nights.ts';

const DECISIONS = { longer: '15 minutes longer', same: 'as it is', shorter: '15 minutes shorter' };

/** The prescribed times, how the nights of this week went, and what was decided last; nothing is applied by itself. */
@Component({
  selector: 'braid-sleep-panel',
  imports: [MatButton, SessionsList, SleepAxisBar, SleepNights],
  templateUrl: './sleep-panel.html',
  styleUrl: './sleep-panel.scss',
})
export class SleepPanel {
  private readonly sessions = inject<Store>(Store).selectSignal(selectSessions);
  private readonly today = inject(Today).date;

  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();
  /** The programme's own editor is wanted, beginning with these values. */
  readonly edited = output<Content>();

  private readonly type = computed(() => findType(this.item().content.type));
  protected readonly hasOccasions = computed(() => this.type()?.occasion !== undefined);
  protected readonly keepsTimes = computed(() => {
    const type = this.type();
    return type !== undefined && fieldsOf(type).some(({ id }) => id === 'bedTime');
  });
  private readonly window = computed(() => windowOf(this.item().content));
  protected readonly axis = computed(() => axisFor(this.window()));
  protected readonly span = computed(() => {
    const window = this.window();
    return window && spanOn(this.axis(), window);
  });
  protected readonly windowWords = computed(() => {
    const window = this.window();
    if (!window) return null;
    const from = this.item().content['windowFrom'];
    const since = typeof from === 'string' ? `, ${from > this.today() ? 'from' : 'since'} ${dayInWords(from)}` : '';
    return `In bed ${window.bedTime} to ${window.riseTime}: ${hoursInWords(windowMinutes(window))}${since}`;
  });
  private readonly decision = computed(() =>
    lastDecision(sessionsOf(this.sessions(), this.item().id).map(({ content }) => content)),
  );
  protected readonly decisionWords = computed(() => {
    const last = this.decision();
    return last && `Last decision, ${dayInWords(last.on)}: time in bed ${DECISIONS[last.decision]}.`;
  });
  protected readonly offered = computed(() => {
    const last = this.decision();
    return last && windowToSet(this.item().content, last);
  });

  /** For its author to look at and save. */
  protected showInEditor(window: SleepWindow): void {
    this.edited.emit({ ...window, windowFrom: this.today() });
  }
}
