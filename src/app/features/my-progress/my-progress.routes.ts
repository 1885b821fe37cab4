import type { Routes } from '@angular/router';

import { providePatientRecord } from '../../state/patient-record/provide-patient-record.ts';
import { providePlan } from '../../state/plan/provide-plan.ts';
import { provideTimeline } from '../../state/timeline/provide-timeline.ts';
import { MyProgressPage } from './my-progress-page.ts';

export const myProgressRoutes: Routes = [
  {
    path: '',
    title: 'How it has been – Braid',
    providers: [providePatientRecord(), providePlan(), provideTimeline()],
    component: MyProgressPage,
  },
];
