import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as accessEffects from './access.effects.ts';
import { accessFeature } from './access.feature.ts';

/** Puts a plan in use, pauses and closes it: at once or not at all, for others act on it. */
export function providePlanStatus(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(accessFeature), provideEffects(accessEffects)]);
}
