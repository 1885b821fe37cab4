import { inject } from '@angular/core';
import type { ActivatedRouteSnapshot, Routes } from '@angular/router';

import { questionnaireOf } from '../../domain/measures/questionnaire.ts';
import { providePatientRecord } from '../../state/patient-record/provide-patient-record.ts';
import { providePlan } from '../../state/plan/provide-plan.ts';
import { Today } from '../../ui/today.ts';
import { MeasurePage } from './measure-page.ts';

export const myMeasuresRoutes: Routes = [
  {
    path: ':measure',
    title: titleOf,
    component: MeasurePage,
    providers: [providePatientRecord(), providePlan()],
  },
];

function titleOf({ params }: ActivatedRouteSnapshot): string {
  const today = inject(Today).date();
  return `${questionnaireOf(String(params['measure']), today)?.name ?? 'Page not found'} – Braid`;
}
