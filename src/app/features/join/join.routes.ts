import type { Routes } from '@angular/router';

import { provideJoining } from '../../state/clinic/provide-joining.ts';
import { JoinPage } from './join-page.ts';

export const joinRoutes: Routes = [
  { path: '', title: 'Invitation – Braid', component: JoinPage, providers: [provideJoining()] },
];
