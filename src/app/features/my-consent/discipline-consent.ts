import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { CareTeamMember } from '../../domain/patient/patient.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';
import type { ConsentWish } from './consent-wish.ts';
import type { SharedWith } from './who-sees.ts';

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** One discipline: who it is, whether they can open the plan, and one button to change that. */
@Component({
  selector: 'braid-discipline-consent',
  imports: [AtOnceMark, DayPipe, Icon, MatButton, StrandBadge],
  host: { '[attr.data-strand]': 'shared().discipline' },
  templateUrl: './discipline-consent.html',
  styleUrl: './consent-card.scss',
})
export class DisciplineConsent {
  readonly shared = input.required<SharedWith>();
  /** Who can open the plan now. */
  readonly readers = input.required<readonly CareTeamMember[]>();
  readonly status = input.required<AtOnceStatus | null>();
  readonly offline = input.required<boolean>();
  readonly wished = output<ConsentWish>();

  private readonly answered = computed(() => this.shared().consent?.rev ?? 0);
  /** The question goes away by itself once the answer is in the record. */
  protected readonly isAsking = linkedSignal({ source: this.answered, computation: () => false });
  protected readonly stillReading = computed(() => {
    const here = new Set(this.shared().people.map(({ uid }) => uid));
    return inWords.format(
      this.readers()
        .filter(({ uid }) => !here.has(uid))
        .map(({ name }) => name),
    );
  });
  protected readonly who = computed(() => inWords.format(this.shared().people.map(({ name }) => name)));

  constructor() {
    panelFocus(this.isAsking);
  }

  protected send(): void {
    const { discipline, consent, isGiven } = this.shared();
    this.wished.emit({ discipline, before: consent, state: isGiven ? 'withdrawn' : 'given' });
  }
}
