import { Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';

import { describeStrand, DISCIPLINES } from '../../domain/access/strands.ts';
import type { RoleChoice } from '../../domain/clinic/role-choice.ts';

/** What somebody does at the clinic; more than one is possible. */
@Component({
  selector: 'braid-role-fields',
  imports: [FormField],
  template: `
    <fieldset>
      <legend>What they do</legend>
      <label class="tick">
        <input
          type="checkbox"
          [formField]="fields().isSpecialist"
          [attr.aria-describedby]="rolesProblem() ? idPrefix() + '-roles-problem' : null"
        />Specialist: writes the section of a discipline
      </label>
      @if (fields().isSpecialist().value()) {
        <div class="field discipline">
          <label [for]="idPrefix() + '-discipline'">Discipline</label>
          <select
            [id]="idPrefix() + '-discipline'"
            [formField]="fields().discipline"
            [attr.aria-invalid]="disciplineProblem() ? true : null"
            [attr.aria-describedby]="disciplineProblem() ? idPrefix() + '-discipline-problem' : null"
          >
            <option value="">Choose…</option>
            @for (discipline of disciplines; track discipline.id) {
              <option [value]="discipline.id">{{ discipline.name }}</option>
            }
          </select>
          @if (disciplineProblem(); as problem) {
            <p class="problem" role="alert" [id]="idPrefix() + '-discipline-problem'">{{ problem }}</p>
          }
        </div>
      }
      <label class="tick">
        <input type="checkbox" [formField]="fields().isCoordinator" />Care coordinator: builds teams and records consent
      </label>
      <label class="tick">
        <input type="checkbox" [formField]="fields().isAdmin" />Administrator: looks after accounts, reads no health
        data
      </label>
      @if (rolesProblem(); as problem) {
        <p class="problem" role="alert" [id]="idPrefix() + '-roles-problem'">{{ problem }}</p>
      }
    </fieldset>
  `,
  styles: `
    @use '../../../theme/form';

    @include form.fields;

    .discipline {
      max-inline-size: 20rem;
      margin: 0 0 0.5rem 1.875rem;
    }
  `,
})
export class RoleFields {
  readonly fields = input.required<FieldTree<RoleChoice>>();
  /** Tells the ids of one form from those of another. */
  readonly idPrefix = input.required<string>();
  readonly rolesProblem = input<string | null>(null);
  readonly disciplineProblem = input<string | null>(null);
  protected readonly disciplines = DISCIPLINES.map(describeStrand);
}
