import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as presenceEffects from './presence.effects.ts';
import { presenceFeature } from './presence.feature.ts';

export function providePresence(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(presenceFeature), provideEffects(presenceEffects)]);
}
