import { Component, computed, inject, input } from '@angular/core';

import type { MyTreatment } from '../../domain/care-plan/my-treatments.ts';
import { isTaken } from '../../domain/care-plan/my-treatments.ts';
import type { SuggestionTarget } from '../../domain/care-plan/suggestion-form.ts';
import { holdOf, isOnHold } from '../../domain/interventions/medicine-hold.ts';
import { DayPipe, WeekdayPipe } from '../../ui/clinic-time-pipes.ts';
import { Today } from '../../ui/today.ts';
import { MySuggestions } from './my-suggestions.ts';

/** One thing that is being done: what it is, how much, since when, who looks after it. */
@Component({
  selector: 'braid-my-treatment-card',
  imports: [DayPipe, MySuggestions, WeekdayPipe],
  host: { '[attr.data-strand]': 'treatment().record.discipline' },
  templateUrl: './my-treatment-card.html',
  styleUrl: './my-card.scss',
})
export class MyTreatmentCard {
  private readonly today = inject(Today).date;

  readonly treatment = input.required<MyTreatment>();

  protected readonly content = computed(() => this.treatment().record.content);
  protected readonly isTaken = computed(() => isTaken(this.treatment()));
  protected readonly hold = computed(() => (isOnHold(this.content(), this.today()) ? holdOf(this.content()) : null));
  protected readonly target = computed((): SuggestionTarget => {
    const { record, name } = this.treatment();
    return { collection: 'interventions', docId: record.id, about: name, to: record.discipline };
  });
}
