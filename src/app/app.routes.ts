import type { Routes } from '@angular/router';

import { askBeforeLosingChanges, fromWithinBraid } from './features/sign-out/sign-out-guards.ts';
import { SignOutPage } from './features/sign-out/sign-out-page.ts';
import {
  redirectHome,
  requireAdmin,
  requireInviter,
  requireNoAccess,
  requirePatient,
  requireProxy,
  requireSignedIn,
  requireSignedOut,
  requireStaff,
  whoeverItIs,
} from './state/session/session-guards.ts';

export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: redirectHome },
  {
    path: 'sign-in',
    title: 'Sign in – Braid',
    canMatch: [requireSignedOut],
    loadComponent: async () => (await import('./features/sign-in/sign-in-page.ts')).SignInPage,
  },
  {
    // Not lazy: signing out must work without a connection.
    path: 'sign-out',
    title: 'Signing out – Braid',
    component: SignOutPage,
    canMatch: [fromWithinBraid],
    canActivate: [askBeforeLosingChanges],
  },
  {
    path: 'caseload',
    canMatch: [requireStaff],
    loadChildren: async () => (await import('./features/caseload/caseload.routes.ts')).caseloadRoutes,
  },
  {
    path: 'new-patient',
    canMatch: [requireStaff],
    loadChildren: async () => (await import('./features/new-patient/new-patient.routes.ts')).newPatientRoutes,
  },
  {
    path: 'patients/:patientId/team',
    canMatch: [requireStaff],
    loadChildren: async () => (await import('./features/team/team.routes.ts')).teamRoutes,
  },
  {
    path: 'patients/:patientId',
    canMatch: [requireStaff],
    loadChildren: async () =>
      (await import('./features/patient-workspace/patient-workspace.routes.ts')).patientWorkspaceRoutes,
  },
  {
    path: 'my-care/who-sees',
    canMatch: [requirePatient],
    loadChildren: async () => (await import('./features/my-consent/my-consent.routes.ts')).myConsentRoutes,
  },
  {
    path: 'my-care/questions',
    canMatch: [requirePatient],
    loadChildren: async () => (await import('./features/my-measures/my-measures.routes.ts')).myMeasuresRoutes,
  },
  {
    path: 'my-care/progress',
    canMatch: [requirePatient],
    loadChildren: async () => (await import('./features/my-progress/my-progress.routes.ts')).myProgressRoutes,
  },
  {
    path: 'my-care',
    canMatch: [requirePatient],
    loadChildren: async () => (await import('./features/my-care/my-care.routes.ts')).myCareRoutes,
  },
  {
    path: 'shared-care',
    canMatch: [requireProxy],
    loadChildren: async () => (await import('./features/proxy-care/proxy-care.routes.ts')).proxyCareRoutes,
  },
  {
    path: 'clinic/invite',
    canMatch: [requireInviter],
    loadChildren: async () => (await import('./features/admin/admin.routes.ts')).inviteRoutes,
  },
  {
    path: 'clinic',
    canMatch: [requireAdmin],
    loadChildren: async () => (await import('./features/admin/admin.routes.ts')).clinicRoutes,
  },
  {
    path: 'join',
    canMatch: [whoeverItIs],
    loadChildren: async () => (await import('./features/join/join.routes.ts')).joinRoutes,
  },
  {
    path: 'kept',
    canMatch: [requireSignedIn],
    loadChildren: async () => (await import('./features/kept/kept.routes.ts')).keptRoutes,
  },
  {
    path: 'no-access',
    title: 'No access – Braid',
    canMatch: [requireNoAccess],
    loadComponent: async () => (await import('./features/no-access/no-access-page.ts')).NoAccessPage,
  },
  {
    path: '**',
    title: 'Page not found – Braid',
    loadComponent: async () => (await import('./features/not-found/not-found-page.ts')).NotFoundPage,
  },
];
