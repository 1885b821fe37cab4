import { afterRenderEffect, Component, computed, ElementRef, inject } from '@angular/core';
import { Store } from '@ngrx/store';

import { findMeasure } from '../../../domain/measures/measures.ts';
import { isOpenFlag, maySettleSafety } from '../../../domain/measures/settle-safety.ts';
import { selectMeasureResults } from '../../../state/plan/plan-items.selectors.ts';
import { Icon } from '../../../ui/icon.ts';
import { OpenRecord } from '../open-record.ts';
import { SafetyFlag } from './safety-flag.ts';
import { whoIsShown } from './safety-words.ts';

/**
 * Answers that call for somebody, above everything else until it is written down what was done: for whoever may do so
 * what to do, for the others that a call is needed, and who is shown it.
 */
@Component({
  selector: 'braid-safety-flags',
  imports: [Icon, SafetyFlag],
  host: { '[class.any]': 'flagged().length > 0' },
  template: `
    @for (result of mine(); track result.id) {
      <braid-safety-flag [result]="result" />
    }
    @if (words(); as words) {
      <p class="level">
        <braid-icon name="warning" />
        <span><strong>Safety:</strong> {{ words }}</span>
      </p>
    }
  `,
  styleUrl: './safety-flags.scss',
})
export class SafetyFlags {
  private readonly record = inject(OpenRecord);
  private readonly results = inject<Store>(Store).selectSignal(selectMeasureResults);

  /** The newest first. */
  protected readonly flagged = computed(() =>
    this.results()
      .filter(isOpenFlag)
      .map((result) => ({ result, owner: findMeasure(result.content.measure)?.owner ?? null }))
      .sort((left, right) => (left.result.content.takenOn < right.result.content.takenOn ? 1 : -1)),
  );
  protected readonly mine = computed(() => {
    const account = this.record.account();
    return this.flagged()
      .filter(({ owner }) => account !== null && owner !== null && maySettleSafety(account, owner))
      .map(({ result }) => result);
  });
  /** Null where the reader is asked, or nobody has to be. */
  protected readonly words = computed(() => {
    const patient = this.record.patient();
    if (!patient || this.flagged().length === this.mine().length) return null;
    const owners = this.flagged().flatMap(({ owner }) => owner ?? []);
    return `An answer needs a call today. ${whoIsShown(patient, owners)}`;
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    let before = 0;
    // What was written down takes its card along, and the button that was pressed; what arrives takes no focus.
    afterRenderEffect(() => {
      const count = this.mine().length;
      if (count < before && document.activeElement === document.body) {
        host.querySelector<HTMLElement>('[data-home]')?.focus();
      }
      before = count;
    });
  }
}
