import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as emergencyEffects from './emergency.effects.ts';
import { emergencyFeature } from './emergency.feature.ts';

export function provideEmergency(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(emergencyFeature), provideEffects(emergencyEffects)]);
}
