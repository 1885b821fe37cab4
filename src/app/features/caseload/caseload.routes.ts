import type { Routes } from '@angular/router';

import { provideCaseload } from '../../state/caseload/provide-caseload.ts';
import { provideHandovers } from '../../state/clinic/provide-handovers.ts';
import { provideMembers } from '../../state/members/provide-members.ts';
import { CaseloadPage } from './caseload-page.ts';

export const caseloadRoutes: Routes = [
  {
    path: '',
    title: 'Caseload – Braid',
    component: CaseloadPage,
    providers: [provideCaseload(), provideMembers(), provideHandovers()],
  },
];
