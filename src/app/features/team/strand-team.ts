import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { describeStrand } from '../../domain/access/strands.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';
import { AddMember } from './add-member.ts';
import { ConsentForm } from './consent-form.ts';
import { consentWords } from './consent-words.ts';
import { LeaveForm } from './leave-form.ts';
import { PersonOfTeam } from './person-of-team.ts';
import type { TeamPerson, TeamStrand } from './team-strands.ts';
import type { TeamWish } from './team-wish.ts';

/** What is being asked for below a strand; one thing at a time. */
type Panel =
  { readonly kind: 'add' } | { readonly kind: 'leave'; readonly person: TeamPerson } | { readonly kind: 'consent' };

/** One strand of the team: its people, and what the patient said about it. */
@Component({
  selector: 'braid-strand-team',
  imports: [AddMember, AtOnceMark, ConsentForm, LeaveForm, MatButton, PersonOfTeam, StrandBadge],
  host: { '[attr.data-strand]': 'strand().strand' },
  templateUrl: './strand-team.html',
  styleUrl: './strand-team.scss',
})
export class StrandTeam {
  readonly strand = input.required<TeamStrand>();
  readonly patient = input.required<Patient>();
  /** By the document that is to change, `team/rosa`. */
  readonly statuses = input.required<Readonly<Record<string, AtOnceStatus>>>();
  readonly mayChange = input.required<boolean>();
  readonly offline = input.required<boolean>();
  readonly wished = output<TeamWish>();

  protected readonly name = computed(() => describeStrand(this.strand().strand).name);
  protected readonly consentWords = computed(() => consentWords(this.strand().consent?.content ?? null));
  protected readonly isGiven = computed(() => this.strand().consent?.content.state === 'given');
  private readonly standing = computed(() => {
    const { current, consent } = this.strand();
    return [...current.map(({ uid }) => uid), consent?.rev ?? 0].join(' ');
  });
  /** Closes by itself once what it asked for is in the record. */
  protected readonly panel = keptSignal<Panel | null>(
    () => `panel ${this.strand().strand} ${this.standing()}`,
    () => null,
  );
  protected readonly consentStatus = computed(() => this.statuses()[`consents/${this.strand().strand}`] ?? null);
  protected readonly addStatus = computed(() => {
    const keys = this.strand().candidates.map(({ uid }) => `team/${uid}`);
    return keys.map((key) => this.statuses()[key]).find((status) => status !== undefined && status !== 'done') ?? null;
  });

  constructor() {
    panelFocus(this.panel);
  }

  protected statusOf({ uid }: TeamPerson): AtOnceStatus | null {
    return this.statuses()[`team/${uid}`] ?? null;
  }

  protected isLeaving(person: TeamPerson): boolean {
    const panel = this.panel();
    return panel?.kind === 'leave' && panel.person.uid === person.uid;
  }

  protected leads({ uid }: TeamPerson): boolean {
    return uid === this.patient().coordinatorUid;
  }
}
