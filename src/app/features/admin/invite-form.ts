import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, readonly } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import { describeStrand, DISCIPLINES } from '../../domain/access/strands.ts';
import { inviteeProblems, normalEmail } from '../../domain/clinic/check-invitation.ts';
import type { NewInvitation } from '../../domain/clinic/new-invitation.ts';
import type { RoleChoice } from '../../domain/clinic/role-choice.ts';
import { roleProblems, rolesOf } from '../../domain/clinic/role-choice.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { RoleFields } from './role-fields.ts';

/** The person an invitation is for, where that is settled before anything is typed. */
export interface Invitee {
  readonly patientId: string;
  readonly name: string;
}

interface Typed {
  readonly name: string;
  readonly email: string;
  readonly role: RoleChoice;
}

const NOBODY: Typed = {
  name: '',
  email: '',
  role: { isSpecialist: true, discipline: '', isCoordinator: false, isAdmin: false },
};

/** Who is invited, and as what. */
@Component({
  selector: 'braid-invite-form',
  imports: [FormField, MatButton, RoleFields],
  templateUrl: './invite-form.html',
  styles: `
    @use '../../../theme/form';

    @include form.fields;

    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: 1.125rem;
    }
  `,
})
export class InviteForm {
  /** Set where a patient is invited to their own record: the name is the record's. */
  readonly patient = input<Invitee | null>(null);
  /** Coordinators invite specialists alone. */
  readonly mayChooseRoles = input(false);
  readonly isOffline = input(false);
  readonly isSending = input(false);
  readonly submitted = output<NewInvitation>();

  private readonly typed = keptSignal<Typed>(
    () => `invitation ${this.patient()?.patientId ?? ''}`,
    () => ({ ...NOBODY, name: this.patient()?.name ?? '' }),
  );
  protected readonly fields = form(this.typed, (path) => {
    readonly(path.name, { when: () => this.patient() !== null });
  });
  protected readonly disciplines = DISCIPLINES.map(describeStrand);
  private readonly sendTried = signal(false);
  protected readonly problems = computed(() => (this.sendTried() ? this.findProblems() : {}));

  protected send(): void {
    this.sendTried.set(true);
    const { name, email, isSpecialist, discipline } = this.findProblems();
    if (name) this.fields.name().focusBoundControl();
    else if (email) this.fields.email().focusBoundControl();
    else if (discipline) this.fields.role.discipline().focusBoundControl();
    else if (isSpecialist) this.fields.role.isSpecialist().focusBoundControl();
    else if (!this.isOffline() && !this.isSending()) this.submitted.emit(this.invitation());
  }

  private findProblems(): Partial<Record<'name' | 'email' | 'isSpecialist' | 'discipline', string>> {
    const typed = this.typed();
    return { ...inviteeProblems(typed), ...(this.patient() ? {} : roleProblems(typed.role)) };
  }

  private invitation(): NewInvitation {
    const typed = this.typed();
    const { name, email } = { name: typed.name.trim(), email: normalEmail(typed.email) };
    const patient = this.patient();
    if (patient) {
      const { patientId } = patient;
      return { kind: 'patient', name, email, roles: [], discipline: null, patientId, proxyId: null };
    }
    return { kind: 'member', name, email, ...rolesOf(typed.role), patientId: null, proxyId: null };
  }
}
