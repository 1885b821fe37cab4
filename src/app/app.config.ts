import type { ApplicationConfig } from '@angular/core';
import { ErrorHandler, ɵSHARED_STYLES_HOST as STYLES_HOST, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  provideRouter,
  RouteReuseStrategy,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { provideServiceWorker } from '@angular/service-worker';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import { provideStoreDevtools } from '@ngrx/store-devtools';

import { AdoptedStyles } from './adopted-styles.ts';
import { routes } from './app.routes.ts';
import { PageReuse } from './page-reuse.ts';
import { PageTitles } from './page-titles.ts';
import { ShownErrors } from './shown-errors.ts';
import * as connectionEffects from './state/connection/connection.effects.ts';
import { connectionFeature } from './state/connection/connection.feature.ts';
import * as deviceEffects from './state/device/device.effects.ts';
import { deviceFeature } from './state/device/device.feature.ts';
import * as lockEffects from './state/lock/lock.effects.ts';
import { lockFeature } from './state/lock/lock.feature.ts';
import { provideOutbox } from './state/outbox/provide-outbox.ts';
import { resetOnSignOut } from './state/session/reset-on-sign-out.ts';
import * as sessionEffects from './state/session/session.effects.ts';
import { sessionFeature } from './state/session/session.feature.ts';
import { workerAddress } from './worker-address.ts';

/** Set by the build: false where it optimises, so that what depends on it is left out of the bundle. */
declare const ngDevMode: unknown;

const modeProviders = ngDevMode
  ? [provideStoreDevtools({ maxAge: 50 })]
  : [
      // `ng serve` replaces styles as they are edited, which only Angular's own host can do.
      { provide: STYLES_HOST, useExisting: AdoptedStyles },
      provideServiceWorker(workerAddress()),
    ];

export const appConfig: ApplicationConfig = {
  providers: [
    provideRouter(
      routes,
      withComponentInputBinding(),
      // Somebody who stays on a page after all must find the history as it was, or the next Back would leave too far.
      withRouterConfig({ canceledNavigationResolution: 'computed' }),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideStore(
      {},
      {
        metaReducers: [resetOnSignOut],
        runtimeChecks: {
          strictStateImmutability: true,
          strictActionImmutability: true,
          strictStateSerializability: true,
          strictActionSerializability: true,
          strictActionTypeUniqueness: true,
        },
      },
    ),
    provideState(sessionFeature),
    provideState(connectionFeature),
    provideState(deviceFeature),
    provideState(lockFeature),
    provideOutbox(),
    provideEffects(sessionEffects, connectionEffects, deviceEffects, lockEffects),
    { provide: RouteReuseStrategy, useExisting: PageReuse },
    { provide: TitleStrategy, useExisting: PageTitles },
    { provide: ErrorHandler, useExisting: ShownErrors },
    provideBrowserGlobalErrorListeners(),
    ...modeProviders,
  ],
};
