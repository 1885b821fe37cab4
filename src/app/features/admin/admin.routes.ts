import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { Store } from '@ngrx/store';

import type { ClinicMember } from '../../domain/access/actor.ts';
import { isAdmin, isCoordinator } from '../../domain/access/roles.ts';
import { provideClinic } from '../../state/clinic/provide-clinic.ts';
import { provideInvitations } from '../../state/clinic/provide-invitations.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { ClinicPage } from './clinic-page.ts';
import { InvitePage } from './invite-page.ts';

export const adminRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Clinic – Braid',
    component: ClinicPage,
    canMatch: [requireMember(isAdmin)],
    providers: [provideClinic(), provideInvitations()],
  },
  {
    path: 'invite',
    title: 'Invite – Braid',
    component: InvitePage,
    canMatch: [requireMember((member) => isAdmin(member) || isCoordinator(member))],
    providers: [provideInvitations()],
  },
];

/** Whoever comes here has been found to be staff; anybody else than these finds nothing. */
function requireMember(fits: (member: ClinicMember) => boolean): CanMatchFn {
  return () => {
    const member = inject<Store>(Store).selectSignal(selectAccount)()?.member;
    return member ? fits(member) : false;
  };
}
