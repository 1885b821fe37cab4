import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { ageOn } from '../../domain/patient/age.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { formatNhsNumber } from '../../domain/patient/nhs-number.ts';
import type { CareTeamMember, IsoDate, Patient, PatientAlert, PlanStatus } from '../../domain/patient/patient.ts';
import { dueWords, reviewOf } from '../../domain/patient/review-due.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { TeamFaces } from './team-faces.ts';
import type { WayBack } from './way-back.ts';

const ALERT_WORDS: Readonly<Record<PatientAlert['kind'], string>> = {
  allergy: 'Allergy',
  implant: 'Implant',
  pregnancy: 'Pregnancy',
  safety: 'Safety',
};

const STATUS_WORDS: Readonly<Record<PlanStatus, string | null>> = {
  draft: 'Plan in draft',
  active: null,
  paused: 'Plan paused',
  closed: 'Plan closed',
};

/** Whose plan this is, always in sight. */
@Component({
  selector: 'braid-patient-header',
  imports: [DayPipe, Icon, RouterLink, TeamFaces],
  templateUrl: './patient-header.html',
  styleUrl: './patient-header.scss',
})
export class PatientHeader {
  readonly patient = input.required<Patient>();
  /** Null while it is not known. */
  readonly team = input.required<readonly CareTeamMember[] | null>();
  readonly wayBack = input.required<WayBack>();
  readonly today = input.required<IsoDate>();

  protected readonly alertWords = ALERT_WORDS;
  protected readonly content = computed(() => this.patient().content);
  protected readonly name = computed(() => fullName(this.content()));
  protected readonly age = computed(() => ageOn(this.content().birthDate, this.today()));
  protected readonly planStatus = computed(() => STATUS_WORDS[this.content().planStatus]);
  protected readonly reviewOn = computed(() => reviewOf(this.content()));
  protected readonly reviewWords = computed(() => dueWords(this.reviewOn() ?? this.today(), this.today()));
  protected readonly isOverdue = computed(() => (this.reviewOn() ?? this.today()) < this.today());
  protected readonly nhsNumber = computed(() => {
    const digits = this.content().nhsNumber;
    return digits === null ? null : formatNhsNumber(digits);
  });

  /** A click that asks for another tab or window is the browser's. */
  protected goBack(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.wayBack().go();
  }
}
