import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as clinicEffects from './clinic.effects.ts';
import { clinicFeature } from './clinic.feature.ts';

/** The clinic itself: its staff and its switches. */
export function provideClinic(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(clinicFeature), provideEffects(clinicEffects)]);
}
