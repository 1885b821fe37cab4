import type { CanDeactivateFn, Routes } from '@angular/router';

import { provideNewPatient } from '../../state/access/provide-new-patient.ts';
import { provideCaseload } from '../../state/caseload/provide-caseload.ts';
import { NewPatientPage } from './new-patient-page.ts';

const askBeforeLosingText: CanDeactivateFn<NewPatientPage | null> = (page) => page?.mayLeave() ?? true;

export const newPatientRoutes: Routes = [
  {
    path: '',
    title: 'New patient – Braid',
    component: NewPatientPage,
    canDeactivate: [askBeforeLosingText],
    providers: [provideCaseload(), provideNewPatient()],
  },
];
