import type { CanDeactivateFn, Routes } from '@angular/router';

import { provideHistory } from '../../state/history/provide-history.ts';
import { providePatientRecord } from '../../state/patient-record/provide-patient-record.ts';
import { PatientWorkspacePage } from './patient-workspace-page.ts';

const askBeforeLosingWords: CanDeactivateFn<PatientWorkspacePage> = (page) => page.mayLeave();

export const patientWorkspaceRoutes: Routes = [
  {
    path: '',
    title: 'Patient – Braid',
    component: PatientWorkspacePage,
    canDeactivate: [askBeforeLosingWords],
    providers: [providePatientRecord(), provideHistory()],
  },
];
