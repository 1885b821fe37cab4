import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { describeStrand } from '../../../domain/access/strands.ts';
import type { FieldChange } from '../../../domain/timeline/describe-change.ts';
import { eventSentence } from '../../../domain/timeline/event-sentence.ts';
import { sinceSeenWords } from '../../../domain/timeline/since-seen.ts';
import { SinceSeenActions } from '../../../state/seen/seen.actions.ts';
import { selectIsSeenNotKept, selectSeenAt, selectSinceSeen } from '../../../state/seen/seen.feature.ts';
import { relativeClinicDay } from '../../../ui/clinic-time.ts';
import { RelativeDayPipe } from '../../../ui/clinic-time-pipes.ts';
import { Today } from '../../../ui/today.ts';
import { entryFields } from '../entry-fields.ts';
import { firstNameOf } from '../first-name.ts';
import { OpenRecord } from '../open-record.ts';
import { HistoryDiff } from './history-diff.ts';

/** What others changed since the reader last looked: in one line, and in sentences where it is opened. */
@Component({
  selector: 'braid-since-seen-strip',
  imports: [HistoryDiff, MatButton, RelativeDayPipe],
  template: `
    @if (since()) {
      <section aria-labelledby="since-seen">
        <div class="head">
          <h3 id="since-seen">{{ words() }}</h3>
          <button matButton type="button" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">
            {{ isOpen() ? 'Hide them' : 'Show them' }}
          </button>
          <button matButton type="button" (click)="markAsSeen()">Mark as seen</button>
        </div>
        @if (isNotKept()) {
          <p role="status">This could not be kept. Please try again when there is a connection.</p>
        }
        @if (isOpen()) {
          @for (group of groups(); track group.strand) {
            <h4>{{ group.title }}</h4>
            <ul [attr.aria-label]="group.title">
              @for (entry of group.entries; track entry.id) {
                <li>
                  <p>
                    {{ entry.sentence }} <time [attr.datetime]="entry.at">{{ entry.at | relativeDay }}</time>
                  </p>
                  @if (entry.fields.length > 0) {
                    <braid-history-diff [changes]="entry.fields" [isNew]="entry.isNew" />
                  }
                </li>
              }
            </ul>
          }
        }
      </section>
    }
  `,
  styleUrl: './since-seen-strip.scss',
})
export class SinceSeenStrip {
  private readonly store = inject<Store>(Store);
  private readonly record = inject(OpenRecord);
  private readonly at = this.store.selectSignal(selectSeenAt);
  protected readonly since = this.store.selectSignal(selectSinceSeen);
  protected readonly isNotKept = this.store.selectSignal(selectIsSeenNotKept);
  private readonly today = inject(Today).date;
  protected readonly isOpen = signal(false);
  protected readonly words = computed(() => {
    const [since, at] = [this.since(), this.at()];
    if (!since || !at) return '';
    const when = relativeClinicDay(at, this.today());
    return sinceSeenWords(
      since,
      when.replace(/^[TY]/, (letter) => letter.toLowerCase()),
      since.names.map(firstNameOf),
    );
  });
  protected readonly groups = computed(() => {
    const reader = this.record.account();
    return (this.since()?.groups ?? []).map(({ strand, events }) => ({
      strand,
      title: strand === null ? 'Suggestions' : describeStrand(strand).sectionTitle,
      entries: events.map((event) => ({
        id: event.id,
        at: event.recordedAt,
        sentence: eventSentence(event),
        // What became of a suggestion is in its sentence.
        fields: entryFields(event, reader).filter((field) => event.collection !== 'suggestions' || isOfWords(field)),
        isNew: event.rev === 1,
      })),
    }));
  });

  /** For this reader alone. */
  protected markAsSeen(): void {
    const [patient, since] = [this.record.patient(), this.since()];
    if (patient && since) this.store.dispatch(SinceSeenActions.allSeen({ patientId: patient.id, upTo: since.upTo }));
    this.isOpen.set(false);
  }
}

function isOfWords({ field }: FieldChange): boolean {
  return field === 'text' || field === 'answer';
}
