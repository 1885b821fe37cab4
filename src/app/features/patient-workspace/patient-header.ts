import { Component, computed, input } from '@angular/core';
import type { UrlTree } from '@angular/router';
import { RouterLink } from '@angular/router';

import { ageOn } from '../../domain/patient/age.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { formatNhsNumber } from '../../domain/patient/nhs-number.ts';
import type { CareTeamMember, IsoDate, Patient, PatientAlert, PlanStatus } from '../../domain/patient/patient.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { TeamFaces } from './team-faces.ts';

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
  readonly team = input.required<readonly CareTeamMember[]>();
  /** Where the caseload was left. */
  readonly backTo = input.required<UrlTree | string>();
  readonly today = input.required<IsoDate>();

  protected readonly alertWords = ALERT_WORDS;
  protected readonly content = computed(() => this.patient().content);
  protected readonly name = computed(() => fullName(this.content()));
  protected readonly age = computed(() => ageOn(this.content().birthDate, this.today()));
  protected readonly planStatus = computed(() => STATUS_WORDS[this.content().planStatus]);
  protected readonly isOverdue = computed(() => (this.content().nextReviewOn ?? this.today()) < this.today());
  protected readonly nhsNumber = computed(() => {
    const digits = this.content().nhsNumber;
    return digits === null ? null : formatNhsNumber(digits);
  });
}
