import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';

import { isTaken, myTreatments } from '../../domain/care-plan/my-treatments.ts';
import type { PlanStrand } from '../../domain/care-plan/plan-parts.ts';
import { planParts, planStrands } from '../../domain/care-plan/plan-parts.ts';
import type { SuggestionTarget } from '../../domain/care-plan/suggestion-form.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectSections } from '../../state/patient-record/sections.feature.ts';
import { selectInterventions, selectSessions } from '../../state/plan/plan-items.selectors.ts';
import { PlanPartCard } from '../../ui/plan-part-card.ts';
import { Today } from '../../ui/today.ts';
import { MySuggestions } from './my-suggestions.ts';
import { MyTreatmentCard } from './my-treatment-card.ts';

/** What the team does: medicines together, then each part of the plan with its words and its treatments. */
@Component({
  selector: 'braid-my-treatments-part',
  imports: [MySuggestions, MyTreatmentCard, PlanPartCard],
  template: `
    @if (medicines().length > 0) {
      <section aria-labelledby="medicines-title">
        <h3 id="medicines-title">Medicines and supplements</h3>
        @for (medicine of medicines(); track medicine.record.id) {
          <braid-my-treatment-card [treatment]="medicine" />
        }
        <p class="quiet">Please ask your team before you change a medicine.</p>
      </section>
    }
    @for (strand of strands(); track strand.strand) {
      <div class="strand">
        @if (strand.part; as part) {
          <div>
            <braid-plan-part-card [part]="part" />
            <braid-my-suggestions [target]="targetOf(strand)" />
          </div>
        } @else {
          <h3>{{ strand.title }}</h3>
        }
        @for (treatment of strand.treatments; track treatment.record.id) {
          <braid-my-treatment-card [treatment]="treatment" />
        }
      </div>
    }
    @if (isEmpty()) {
      <ng-content />
    }
  `,
  styleUrl: './my-treatments-part.scss',
})
export class MyTreatmentsPart {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly sections = this.store.selectSignal(selectSections);
  private readonly interventions = this.store.selectSignal(selectInterventions);
  private readonly sessions = this.store.selectSignal(selectSessions);
  private readonly today = inject(Today).date;

  private readonly treatments = computed(() =>
    myTreatments(this.interventions(), {
      sessions: this.sessions(),
      team: this.record.team(),
      today: this.today(),
    }),
  );
  protected readonly medicines = computed(() => this.treatments().filter(isTaken));
  protected readonly strands = computed(() =>
    planStrands(planParts(this.sections(), this.record.team()), this.treatments()),
  );
  protected readonly isEmpty = computed(() => this.medicines().length === 0 && this.strands().length === 0);

  protected targetOf({ strand, title }: PlanStrand): SuggestionTarget {
    return { collection: 'sections', docId: strand, about: title, to: strand };
  }
}
