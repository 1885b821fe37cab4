import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { TimelinePageActions } from '../../../state/history/history.actions.ts';
import { selectOlderCount, selectOlderStatus } from '../../../state/history/history.feature.ts';
import { olderWords } from './older-words.ts';

/** So many are read at a time. */
const STEP = 400;

/** How many entries lie further back than those that are held, and the button that reads on. */
@Component({
  selector: 'braid-timeline-older',
  imports: [MatButton],
  templateUrl: './timeline-older.html',
  styleUrl: './timeline-older.scss',
})
export class TimelineOlder {
  private readonly store = inject(Store);
  private readonly count = this.store.selectSignal(selectOlderCount);
  protected readonly status = this.store.selectSignal(selectOlderStatus);

  /** Whether some of them belong into the time that is shown. */
  readonly isInView = input(false);

  protected readonly words = computed(() => olderWords(this.count(), this.isInView()));
  protected readonly step = computed(() => Math.min(STEP, this.count() ?? STEP));

  protected readOn(): void {
    this.store.dispatch(TimelinePageActions.olderWanted());
  }
}
