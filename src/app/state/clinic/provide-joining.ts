import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as joiningEffects from './joining.effects.ts';
import { joiningFeature } from './joining.feature.ts';

export function provideJoining(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(joiningFeature), provideEffects(joiningEffects)]);
}
