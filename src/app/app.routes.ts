import type { Routes } from '@angular/router';

import { redirectHome, requirePatient, requireSignedOut, requireStaff } from './state/session/session-guards.ts';

export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: redirectHome },
  {
    path: 'sign-in',
    title: 'Sign in – Braid',
    canMatch: [requireSignedOut],
    loadComponent: async () => (await import('./features/sign-in/sign-in-page.ts')).SignInPage,
  },
  {
    path: 'caseload',
    canMatch: [requireStaff],
    loadChildren: async () => (await import('./features/caseload/caseload.routes.ts')).caseloadRoutes,
  },
  {
    path: 'patients/:patientId',
    canMatch: [requireStaff],
    loadChildren: async () =>
      (await import('./features/patient-workspace/patient-workspace.routes.ts')).patientWorkspaceRoutes,
  },
  {
    path: 'my-care',
    canMatch: [requirePatient],
    loadChildren: async () => (await import('./features/my-care/my-care.routes.ts')).myCareRoutes,
  },
  {
    path: '**',
    title: 'Page not found – Braid',
    loadComponent: async () => (await import('./features/not-found/not-found-page.ts')).NotFoundPage,
  },
];
