import { Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { Strand } from '../../domain/access/strands.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import type { ProxyWish } from './consent-wish.ts';
import { ProxyInvitation } from './proxy-invitation.ts';
import { StrandTicks } from './strand-ticks.ts';

/** Somebody close to the patient: what they read, and how it ends. */
@Component({
  selector: 'braid-proxy-grant',
  imports: [AtOnceMark, DayPipe, MatButton, ProxyInvitation, StrandTicks],
  host: { 'data-strand': 'patient' },
  templateUrl: './proxy-grant.html',
  styleUrl: './consent-card.scss',
})
export class ProxyGrant {
  readonly grant = input.required<PlanRecord<ProxyGrantContent>>();
  readonly status = input.required<AtOnceStatus | null>();
  readonly offline = input.required<boolean>();
  readonly wished = output<ProxyWish>();

  protected readonly content = computed(() => this.grant().content);
  private readonly rev = computed(() => this.grant().rev);
  protected readonly sees = linkedSignal<number, readonly Strand[]>({
    source: this.rev,
    computation: () => untracked(this.content).sees,
  });
  protected readonly isEnding = linkedSignal({ source: this.rev, computation: () => false });
  protected readonly isChanged = computed(() => {
    const ticked = this.sees();
    const before = this.content().sees;
    return ticked.length !== before.length || ticked.some((strand) => !before.includes(strand));
  });

  constructor() {
    panelFocus(this.isEnding);
  }
}
