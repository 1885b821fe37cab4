import { Component, computed, input } from '@angular/core';

import type { Strand } from '../../domain/access/strands.ts';
import { savedAt } from '../../domain/changes/entry-mark.ts';
import type { SendState } from '../../domain/changes/send-state.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import { RelativeDayPipe } from '../../ui/clinic-time-pipes.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';

/** One note as it reads, who wrote it and when; what was entered in error stays readable, struck through. */
@Component({
  selector: 'braid-note-item',
  imports: [RelativeDayPipe, SavingMark, StrandBadge],
  host: { '[class.retracted]': 'isRetracted()' },
  template: `
    <p class="by">
      <braid-strand-badge [strand]="strand()" />
      <span>{{ author() }}</span>
      @if (at(); as at) {
        <time [attr.datetime]="at">{{ at | relativeDay }}</time>
      }
      @if (isRetracted()) {
        <span class="tag">Entered in error</span>
      }
      <braid-saving-mark [status]="mark()?.status ?? null" [at]="savedAt()" [waiting]="waiting()" />
    </p>
    <p class="text">
      @if (isRetracted()) {
        <s>{{ text() }}</s>
      } @else {
        {{ text() }}
      }
    </p>
    <div class="actions"><ng-content /></div>
  `,
  styleUrl: './note-item.scss',
})
export class NoteItem {
  readonly author = input.required<string>();
  readonly strand = input.required<Strand>();
  /** Empty while the server has not dated it. */
  readonly at = input.required<IsoInstant>();
  readonly text = input.required<string>();
  readonly isRetracted = input(false);
  readonly mark = input<SendState | null>(null);
  /** How many edits wait on this device. */
  readonly waiting = input(1);
  protected readonly savedAt = computed(() => savedAt(this.mark()));
}
