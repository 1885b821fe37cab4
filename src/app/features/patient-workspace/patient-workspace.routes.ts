import type { CanDeactivateFn, Routes } from '@angular/router';

import { providePlanStatus } from '../../state/access/provide-plan-status.ts';
import { provideEmergency } from '../../state/clinic/provide-emergency.ts';
import { provideHandovers } from '../../state/clinic/provide-handovers.ts';
import { provideNotes } from '../../state/notes/provide-notes.ts';
import { providePatientRecord } from '../../state/patient-record/provide-patient-record.ts';
import { providePlan } from '../../state/plan/provide-plan.ts';
import { providePresence } from '../../state/presence/provide-presence.ts';
import { provideSeen } from '../../state/seen/provide-seen.ts';
import { provideTimeline } from '../../state/timeline/provide-timeline.ts';
import { provideVersions } from '../../state/versions/provide-versions.ts';
import { PatientWorkspacePage } from './patient-workspace-page.ts';

const askBeforeLosingWords: CanDeactivateFn<PatientWorkspacePage | null> = (page) => page?.mayLeave() ?? true;

export const patientWorkspaceRoutes: Routes = [
  {
    path: '',
    title: 'Patient – Braid',
    component: PatientWorkspacePage,
    canDeactivate: [askBeforeLosingWords],
    providers: [
      providePatientRecord(),
      provideTimeline(),
      provideNotes(),
      providePlan(),
      providePlanStatus(),
      providePresence(),
      provideVersions(),
      provideSeen(),
      provideEmergency(),
      provideHandovers(),
    ],
  },
];
