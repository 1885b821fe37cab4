import type { CanDeactivateFn, Routes } from '@angular/router';

import { providePatientRecord } from '../../state/patient-record/provide-patient-record.ts';
import { providePlan } from '../../state/plan/provide-plan.ts';
import { provideTimeline } from '../../state/timeline/provide-timeline.ts';
import { MyCarePage } from './my-care-page.ts';

const askBeforeLosingWords: CanDeactivateFn<MyCarePage | null> = (page) => page?.mayLeave() ?? true;

export const myCareRoutes: Routes = [
  {
    path: '',
    title: 'My plan – Braid',
    providers: [providePatientRecord(), providePlan(), provideTimeline()],
    component: MyCarePage,
    canDeactivate: [askBeforeLosingWords],
  },
];
