import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as handoversEffects from './handovers.effects.ts';
import { handoversFeature } from './handovers.feature.ts';

export function provideHandovers(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(handoversFeature), provideEffects(handoversEffects)]);
}
