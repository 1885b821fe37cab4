import { Component, computed, input } from '@angular/core';

import type { FieldChange } from '../../../domain/timeline/describe-change.ts';
import { changedSpans } from '../changed-span.ts';

/** Fields before and after, with what differs marked. */
@Component({
  selector: 'braid-history-diff',
  template: `
    <dl>
      @for (change of marked(); track change.field) {
        <div class="field">
          <dt>{{ change.label }}</dt>
          @if (!isNew()) {
            <dd class="before">
              <span class="side">{{ sides()[0] }}</span>
              @if (change.hadText) {
                {{ change.before.start }}<del>{{ change.before.changed }}</del
                >{{ change.before.end }}
              } @else {
                <em>Empty</em>
              }
            </dd>
          }
          <dd>
            @if (!isNew()) {
              <span class="side">{{ sides()[1] }}</span>
            }
            @if (change.hasText) {
              {{ change.after.start }}<ins>{{ change.after.changed }}</ins
              >{{ change.after.end }}
            } @else {
              <em>Empty</em>
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './history-diff.scss',
})
export class HistoryDiff {
  readonly changes = input.required<readonly FieldChange[]>();
  /** All of it is new: there is no before. */
  readonly isNew = input(false);
  /** What the two are called. */
  readonly sides = input<readonly [older: string, newer: string]>(['Before', 'After']);

  protected readonly marked = computed(() =>
    this.changes().map(({ field, label, before, after }) => ({
      field,
      label,
      hadText: before !== null,
      hasText: after !== null,
      ...changedSpans(before ?? '', after ?? ''),
    })),
  );
}
