import type { Routes } from '@angular/router';

import { provideAccess } from '../../state/access/provide-access.ts';
import { provideInvitations } from '../../state/clinic/provide-invitations.ts';
import { providePatientRecord } from '../../state/patient-record/provide-patient-record.ts';
import { MyConsentPage } from './my-consent-page.ts';

export const myConsentRoutes: Routes = [
  {
    path: '',
    title: 'Who sees my plan – Braid',
    component: MyConsentPage,
    providers: [providePatientRecord(), provideAccess(), provideInvitations()],
  },
];
