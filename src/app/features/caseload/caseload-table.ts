import { afterRenderEffect, Component, computed, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';

import { DayPipe, RelativeDayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { StrandDot } from '../../ui/strand-dot.ts';
import { StrandStrip } from '../../ui/strand-strip.ts';
import type { CaseloadRow } from './caseload-row.ts';
import type { Sort } from './caseload-view.ts';

// A screenful or two at once; the rest follows between frames, so that a thousand rows hold nobody up.
const ROWS_AT_ONCE = 50;

/** The caseload as a table; on a narrow screen the same rows stand as cards. */
@Component({
  selector: 'braid-caseload-table',
  imports: [DayPipe, Icon, RelativeDayPipe, RouterLink, StrandDot, StrandStrip],
  templateUrl: './caseload-table.html',
  styleUrls: ['./caseload-table.scss', './caseload-cards.scss'],
})
export class CaseloadTable {
  readonly rows = input.required<readonly CaseloadRow[]>();
  readonly sort = input.required<Sort>();
  readonly sortChange = output<Sort>();
  /** All rows stand on the page, so that a scroll position means what it meant before. */
  readonly completed = output();

  protected readonly columns = [
    { name: 'name', label: 'Person', order: 'ascending' },
    { name: 'age', label: 'Age', order: null },
    { name: 'number', label: 'NHS number', order: null },
    { name: 'review', label: 'Review due', order: 'ascending' },
    { name: 'activity', label: 'Last activity', order: 'descending' },
    { name: 'team', label: 'Team', order: null },
  ] as const;
  private readonly drawn = linkedSignal<Sort, number>({ source: this.sort, computation: () => ROWS_AT_ONCE });
  protected readonly drawnRows = computed(() => this.rows().slice(0, this.drawn()));

  constructor() {
    afterRenderEffect((onCleanup) => {
      const isComplete = this.drawn() >= this.rows().length;
      if (isComplete) return this.completed.emit();
      const next = setTimeout(() => this.drawn.update((drawn) => drawn + ROWS_AT_ONCE));
      onCleanup(() => clearTimeout(next));
    });
  }
}
