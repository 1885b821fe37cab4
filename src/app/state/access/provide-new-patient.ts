import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as newPatientEffects from './new-patient.effects.ts';
import { newPatientFeature } from './new-patient.feature.ts';

/** The making of a record. */
export function provideNewPatient(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(newPatientFeature), provideEffects(newPatientEffects)]);
}
