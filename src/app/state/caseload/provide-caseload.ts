import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as caseloadEffects from './caseload.effects.ts';
import { caseloadFeature } from './caseload.feature.ts';

export function provideCaseload(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(caseloadFeature), provideEffects(caseloadEffects)]);
}
