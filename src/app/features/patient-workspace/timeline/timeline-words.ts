import { Component, computed, inject } from '@angular/core';

import { describeStrand } from '../../../domain/access/strands.ts';
import { reachesInto } from '../../../domain/lanes/time-window.ts';
import { TimelinePage } from './timeline-page.ts';

/** What the picture says by bars, bands and flags, in sentences. */
@Component({
  selector: 'braid-timeline-words',
  template: `
    @if (close().length > 0) {
      <section class="close" aria-labelledby="close-changes-heading">
        <h3 id="close-changes-heading">Changes that cannot be told apart</h3>
        <ul>
          @for (group of close(); track group.from) {
            <li>{{ group.words }}</li>
          }
        </ul>
      </section>
    }
    @if (others() > 0) {
      <details>
        <summary>In words: {{ summary() }}</summary>
        @if (bars().length > 0) {
          <h3>Treatments in this time</h3>
          <ul>
            @for (bar of bars(); track bar.id) {
              <li>{{ nameOf(bar.strand) }}: {{ bar.words }}</li>
            }
          </ul>
        }
        @if (flares().length > 0) {
          <h3>Flares in this time</h3>
          <ul>
            @for (flare of flares(); track flare.id) {
              <li>{{ flare.words }}</li>
            }
          </ul>
        }
        @if (reviews().length > 0) {
          <h3>Reviews</h3>
          <ul>
            @for (review of reviews(); track review.strand) {
              <li>{{ review.words }}</li>
            }
          </ul>
        }
      </details>
    }
  `,
  styleUrl: './timeline-words.scss',
})
export class TimelineWords {
  private readonly page = inject(TimelinePage);
  protected readonly close = computed(() =>
    this.page.shown().close.filter((band) => reachesInto(band, this.page.window())),
  );
  protected readonly bars = computed(() =>
    this.page.shown().bars.filter((bar) => reachesInto(bar, this.page.window())),
  );
  protected readonly flares = computed(() =>
    this.page.shown().flares.filter((flare) => reachesInto(flare, this.page.window())),
  );
  protected readonly reviews = computed(() => this.page.shown().reviews);
  protected readonly others = computed(() => this.bars().length + this.flares().length + this.reviews().length);
  protected readonly summary = computed(() =>
    [
      counted(this.bars().length, 'treatment'),
      counted(this.flares().length, 'flare'),
      counted(this.reviews().length, 'review'),
    ]
      .filter((words) => words !== null)
      .join(', '),
  );

  protected nameOf(strand: Parameters<typeof describeStrand>[0]): string {
    return describeStrand(strand).name;
  }
}

function counted(count: number, what: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
