import type { Routes } from '@angular/router';

import { provideHandovers } from '../../state/clinic/provide-handovers.ts';
import { KeptPage } from './kept-page.ts';

export const keptRoutes: Routes = [
  {
    path: '',
    title: 'Kept on this device – Braid',
    component: KeptPage,
    providers: [provideHandovers()],
  },
];
