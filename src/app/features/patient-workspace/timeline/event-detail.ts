import type { ElementRef } from '@angular/core';
import { afterRenderEffect, Component, computed, input, output, viewChild } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';

import { describeStrand, STRANDS } from '../../../domain/access/strands.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { DayPipe } from '../../../ui/clinic-time-pipes.ts';
import { Icon } from '../../../ui/icon.ts';
import { TimelineEntry } from './timeline-entry.ts';

/** More of a crowded day come on demand. */
const SHOWN_AT_FIRST = 12;

const DOCUMENTS: Readonly<Record<TimelineEvent['collection'], string>> = {
  patients: 'the plan’s header',
  sections: 'this section',
  findings: 'these findings',
  problems: 'this problem',
  goals: 'this goal',
  interventions: 'this treatment',
  sessions: 'this session',
  suggestions: 'this suggestion',
  flares: 'this flare',
  diary: 'this month’s diary',
  measures: 'this answer',
  measureSchedules: 'this schedule',
  notes: 'this note',
  restricted: 'this note',
  team: 'this place on the team',
  consents: 'this consent',
  proxies: 'this proxy',
  emergency: 'this access',
};

/** What stands behind a mark of the picture: its events in full, each with its version. */
@Component({
  selector: 'braid-event-detail',
  imports: [DayPipe, Icon, MatButton, MatIconButton, TimelineEntry],
  host: { role: 'region', 'aria-labelledby': 'event-detail-heading', '(keydown.escape)': 'closed.emit()' },
  template: `
    <div class="head">
      <h3 #title id="event-detail-heading" tabindex="-1">{{ heading() }}</h3>
      <button matIconButton type="button" aria-label="Close" (click)="closed.emit()">
        <braid-icon name="close" />
      </button>
    </div>
    @for (event of shown(); track event.id) {
      <braid-timeline-entry [event]="event" [isUnfolded]="events().length === 1" [overruled]="overruled()(event)" />
      <p class="version">Version {{ event.rev }} of {{ documentOf(event) }}, recorded {{ event.recordedAt | day }}</p>
    }
    @if (shown().length < events().length) {
      <button matButton type="button" (click)="wanted.emit()">Show them in the list</button>
    }
  `,
  styleUrl: './event-detail.scss',
})
export class EventDetail {
  /** All of one day and lane, the earliest first. */
  readonly events = input.required<readonly TimelineEvent[]>();
  /** Whose words an event stands in place of; null where nobody’s. */
  readonly overruled = input.required<(event: TimelineEvent) => string | null>();
  readonly closed = output();
  readonly wanted = output();
  protected readonly shown = computed(() => this.events().slice(0, SHOWN_AT_FIRST));
  protected readonly heading = computed(() => {
    const [first] = this.events();
    const count = this.events().length;
    if (!first) return '';
    const { name } = describeStrand(first.discipline);
    return count === 1 ? `${name}: one entry` : `${name}: ${count} entries of one day`;
  });

  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    // Where the reader pressed is far above; Escape leads back there.
    afterRenderEffect(() => {
      this.events();
      this.title().nativeElement.focus();
    });
  }

  protected documentOf({ collection, docId }: TimelineEvent): string {
    const section = collection === 'sections' ? STRANDS.find(({ id }) => id === docId)?.sectionTitle : undefined;
    return section ? `“${section}”` : DOCUMENTS[collection];
  }
}
