import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import type { ClinicMember } from '../../domain/access/actor.ts';
import { roleChoiceOf, roleProblems, rolesOf } from '../../domain/clinic/role-choice.ts';
import { RoleFields } from './role-fields.ts';

/** Changes what a colleague does at the clinic. */
@Component({
  selector: 'braid-member-editor',
  imports: [MatButton, RoleFields],
  template: `
    <form novalidate (submit)="$event.preventDefault(); save()">
      <braid-role-fields
        [fields]="choice"
        [idPrefix]="member().uid"
        [rolesProblem]="problems().isSpecialist ?? null"
        [disciplineProblem]="problems().discipline ?? null"
      />
      <p class="hint">What {{ member().name }} may open follows from this at once.</p>
      <div class="actions">
        <button matButton="filled" type="submit" [disabled]="isOffline()" disabledInteractive>Save</button>
        <button matButton type="button" (click)="cancelled.emit()">Cancel</button>
        @if (isOffline()) {
          <span class="hint">Changes here need a connection.</span>
        }
      </div>
    </form>
  `,
  styles: `
    @use '../../../theme/form';

    @include form.fields;
  `,
})
export class MemberEditor {
  readonly member = input.required<ClinicMember>();
  readonly isOffline = input(false);
  readonly saved = output<ClinicMember>();
  readonly cancelled = output();
  protected readonly model = linkedSignal(() => roleChoiceOf(this.member()));
  protected readonly choice = form(this.model);
  private readonly saveTried = signal(false);
  protected readonly problems = computed(() => (this.saveTried() ? roleProblems(this.model()) : {}));

  protected save(): void {
    this.saveTried.set(true);
    const problems = roleProblems(this.model());
    if (problems.discipline) this.choice.discipline().focusBoundControl();
    else if (problems.isSpecialist) this.choice.isSpecialist().focusBoundControl();
    else if (!this.isOffline()) this.saved.emit({ ...this.member(), ...rolesOf(this.model()) });
  }
}
