import type { Routes } from '@angular/router';

import { provideClinic } from '../../state/clinic/provide-clinic.ts';
import { provideInvitations } from '../../state/clinic/provide-invitations.ts';
import { ClinicPage } from './clinic-page.ts';
import { InvitePage } from './invite-page.ts';

export const clinicRoutes: Routes = [
  { path: '', title: 'Clinic – Braid', component: ClinicPage, providers: [provideClinic(), provideInvitations()] },
];

export const inviteRoutes: Routes = [
  { path: '', title: 'Invite – Braid', component: InvitePage, providers: [provideInvitations()] },
];
