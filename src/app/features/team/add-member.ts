import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Joining } from '../../domain/access/change-team.ts';
import { describeStrand } from '../../domain/access/strands.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';
import { clinicDay } from '../../ui/clinic-time.ts';
import type { TeamStrand } from './team-strands.ts';

/** Chooses who of the clinic joins a strand of the team. */
@Component({
  selector: 'braid-add-member',
  imports: [AtOnceMark, MatButton],
  template: `
    <fieldset>
      <legend>Who joins {{ name() }}?</legend>
      @for (candidate of candidates(); track candidate.uid) {
        <label class="choice">
          <input
            type="radio"
            [name]="'joining-' + strand().strand"
            [value]="candidate.uid"
            [checked]="candidate.uid === chosen()"
            (change)="chosen.set(candidate.uid)"
          />
          <span
            >{{ candidate.name }}
            @if (candidate.lastDay; as day) {
              <small>on this team until {{ day }}</small>
            }
          </span>
        </label>
      }
    </fieldset>
    @if (isMissing()) {
      <p class="problem" role="alert">Choose who joins.</p>
    }
    <p>{{ aboutConsent() }}</p>
    <div class="actions">
      <button matButton="filled" type="button" [disabled]="offline() || status() === 'sending'" (click)="join()">
        Add to the team
      </button>
      <button matButton type="button" (click)="cancelled.emit()">Cancel</button>
    </div>
    <braid-at-once-mark [status]="status()" />
  `,
  styleUrl: './team-form.scss',
})
export class AddMember {
  readonly strand = input.required<TeamStrand>();
  readonly patient = input.required<Patient>();
  readonly status = input.required<AtOnceStatus | null>();
  readonly offline = input.required<boolean>();
  readonly joined = output<Joining>();
  readonly cancelled = output();

  protected readonly name = computed(() => describeStrand(this.strand().strand).name);
  protected readonly candidates = computed(() =>
    this.strand().candidates.map(({ uid, name }) => {
      const lastDay = this.strand().past.find((person) => person.uid === uid)?.to ?? null;
      return { uid, name, lastDay: lastDay && clinicDay(lastDay) };
    }),
  );
  /** Chosen for the coordinator only where there is no choice. */
  protected readonly chosen = linkedSignal(() => {
    const [only, ...others] = this.candidates();
    return only && others.length === 0 ? only.uid : '';
  });
  protected readonly isMissing = signal(false);
  protected readonly aboutConsent = computed(() => {
    const { discipline, consent } = this.strand();
    const who = this.patient().content.givenName;
    if (discipline === null) return 'A coordinator reads the plan from this moment.';
    if (consent?.content.state === 'given') return `${who} has given consent: they read the plan from this moment.`;
    return consent
      ? `${who} has withdrawn consent: they read nothing until it is given again.`
      : `${who} has not been asked yet: they read nothing until consent is recorded.`;
  });

  protected join(): void {
    const chosen = this.candidates().find(({ uid }) => uid === this.chosen());
    this.isMissing.set(chosen === undefined);
    if (chosen) this.joined.emit({ uid: chosen.uid, name: chosen.name, strand: this.strand().strand });
  }
}
