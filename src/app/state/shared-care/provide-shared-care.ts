import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as sharedCareEffects from './shared-care.effects.ts';
import { sharedCareFeature } from './shared-care.feature.ts';

/** The parts of a record that its patient lets the reader see. */
export function provideSharedCare(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(sharedCareFeature), provideEffects(sharedCareEffects)]);
}
