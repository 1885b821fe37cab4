import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { ageOn } from '../../domain/patient/age.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { formatNhsNumber } from '../../domain/patient/nhs-number.ts';
import type { IsoDate, Patient } from '../../domain/patient/patient.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';

/** People of the own caseload, with what tells them apart. */
@Component({
  selector: 'braid-known-people',
  imports: [DayPipe, RouterLink],
  template: `
    <ul>
      @for (person of people(); track person.id) {
        <li>
          <a [routerLink]="['/patients', person.id]">{{ fullName(person.content) }}</a>
          <span>
            born {{ person.content.birthDate | day }}, {{ ageOn(person.content.birthDate, today()) }} years,
            {{
              person.content.nhsNumber ? 'NHS number ' + formatNhsNumber(person.content.nhsNumber) : 'no NHS number'
            }}, “{{ person.content.planTitle }}”
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.5rem;
      list-style: none;
    }

    a {
      display: inline-block;
      padding-block: 0.125rem;
      font-weight: 600;
    }

    span {
      display: block;
      font: var(--mat-sys-body-small);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class KnownPeople {
  readonly people = input.required<readonly Patient[]>();
  readonly today = input.required<IsoDate>();
  protected readonly fullName = fullName;
  protected readonly ageOn = ageOn;
  protected readonly formatNhsNumber = formatNhsNumber;
}
