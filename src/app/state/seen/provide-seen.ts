import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as seenEffects from './seen.effects.ts';
import { seenFeature } from './seen.feature.ts';

/** What changed since the reader last looked. */
export function provideSeen(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(seenFeature), provideEffects(seenEffects)]);
}
