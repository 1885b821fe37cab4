import type { Routes } from '@angular/router';

import { provideSharedCare } from '../../state/shared-care/provide-shared-care.ts';
import { ProxyCarePage } from './proxy-care-page.ts';

export const proxyCareRoutes: Routes = [
  { path: '', title: 'Shared with you – Braid', component: ProxyCarePage, providers: [provideSharedCare()] },
];
