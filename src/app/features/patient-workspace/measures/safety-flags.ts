import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';

import { isOpenFlag } from '../../../domain/measures/settle-safety.ts';
import { selectMeasureResults } from '../../../state/plan/plan-items.selectors.ts';
import { SafetyFlag } from './safety-flag.ts';

/** Answers that call for somebody, above everything else until it is written down what was done. */
@Component({
  selector: 'braid-safety-flags',
  imports: [SafetyFlag],
  template: `
    @for (result of flagged(); track result.id) {
      <braid-safety-flag [result]="result" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }

    :host:empty {
      display: none;
    }
  `,
})
export class SafetyFlags {
  private readonly results = inject<Store>(Store).selectSignal(selectMeasureResults);

  /** The newest first. */
  protected readonly flagged = computed(() =>
    this.results()
      .filter(isOpenFlag)
      .sort((left, right) => (left.content.takenOn < right.content.takenOn ? 1 : -1)),
  );
}
