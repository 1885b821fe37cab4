import { Component, input } from '@angular/core';

import type { AxisSpan } from '../../../../domain/interventions/sleep-axis.ts';
import { AXIS_MINUTES } from '../../../../domain/interventions/sleep-axis.ts';

/** A stretch in bed, and one asleep in it, on the axis from evening to morning; whoever shows it says the same in words. */
@Component({
  selector: 'braid-sleep-axis-bar',
  template: `
    <svg [attr.viewBox]="'0 0 ' + whole + ' 10'" preserveAspectRatio="none">
      <line x1="0" x2="100%" y1="9.5" y2="9.5" />
      @if (inBed(); as span) {
        <rect class="in-bed" [attr.x]="span.start" y="0" [attr.width]="span.minutes" height="10" />
      }
      @if (asleep(); as span) {
        <rect class="asleep" [attr.x]="span.start" y="2" [attr.width]="span.minutes" height="6" />
      }
    </svg>
    @if (ticks().length > 0) {
      <div class="ticks">
        @for (tick of ticks(); track tick) {
          <span>{{ tick }}</span>
        }
      </div>
    }
  `,
  styleUrl: './sleep-axis-bar.scss',
  host: { 'aria-hidden': 'true' },
})
export class SleepAxisBar {
  readonly inBed = input.required<AxisSpan | null>();
  readonly asleep = input<AxisSpan | null>(null);
  readonly ticks = input<readonly string[]>([]);

  protected readonly whole = AXIS_MINUTES;
}
