import type { Routes } from '@angular/router';

import { provideAccess } from '../../state/access/provide-access.ts';
import { provideEmergency } from '../../state/clinic/provide-emergency.ts';
import { provideMembers } from '../../state/members/provide-members.ts';
import { providePatientRecord } from '../../state/patient-record/provide-patient-record.ts';
import { TeamPage } from './team-page.ts';

export const teamRoutes: Routes = [
  {
    path: '',
    title: 'Care team – Braid',
    component: TeamPage,
    providers: [providePatientRecord(), provideMembers(), provideAccess(), provideEmergency()],
  },
];
