import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as versionsEffects from './versions.effects.ts';
import { versionsFeature } from './versions.feature.ts';

/** The history of one document at a time. */
export function provideVersions(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(versionsFeature), provideEffects(versionsEffects)]);
}
