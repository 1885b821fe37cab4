import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as historyEffects from './history.effects.ts';
import { historyFeature } from './history.feature.ts';

export function provideHistory(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(historyFeature), provideEffects(historyEffects)]);
}
