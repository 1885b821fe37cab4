import { Component, computed, input, output } from '@angular/core';

import type { InterventionContent } from '../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import { findType } from '../../../domain/interventions/find-type.ts';
import { CoursePanel } from './panels/course-panel.ts';
import { DietPanel } from './panels/diet-panel.ts';
import { ExercisePanel } from './panels/exercise-panel.ts';
import { MedicinePanel } from './panels/medicine-panel.ts';
import { SleepPanel } from './panels/sleep-panel.ts';
import { SupplementPanel } from './panels/supplement-panel.ts';
import { TherapyPanel } from './panels/therapy-panel.ts';
import { SessionsList } from './sessions-list.ts';

/** What an intervention of this kind shows besides its facts: sessions and response of a course, the next step of a programme. */
@Component({
  selector: 'braid-kind-panel',
  imports: [
    CoursePanel,
    DietPanel,
    ExercisePanel,
    MedicinePanel,
    SessionsList,
    SleepPanel,
    SupplementPanel,
    TherapyPanel,
  ],
  template: `
    @switch (item().content.kind) {
      @case ('medicine') {
        <braid-medicine-panel [item]="item()" [mayEdit]="mayEdit()" />
      }
      @case ('supplement') {
        <braid-supplement-panel [item]="item()" />
      }
      @case ('course') {
        <braid-course-panel [item]="item()" [mayEdit]="mayEdit()" (edited)="edited.emit($event)" />
      }
      @case ('exercise') {
        <braid-exercise-panel [item]="item()" [mayEdit]="mayEdit()" (edited)="edited.emit($event)" />
      }
      @case ('therapy') {
        <braid-therapy-panel [item]="item()" [mayEdit]="mayEdit()" (edited)="edited.emit($event)" />
      }
      @case ('diet') {
        <braid-diet-panel [item]="item()" [mayEdit]="mayEdit()" />
      }
      @case ('sleep') {
        <braid-sleep-panel [item]="item()" [mayEdit]="mayEdit()" (edited)="edited.emit($event)" />
      }
      @default {
        @if (hasOccasions()) {
          <braid-sessions-list [item]="item()" [mayEdit]="mayEdit()" />
        }
      }
    }
  `,
})
export class KindPanel {
  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();
  /** The intervention's own editor is wanted, beginning with these values. */
  readonly edited = output<Content>();

  protected readonly hasOccasions = computed(() => findType(this.item().content.type)?.occasion !== undefined);
}
