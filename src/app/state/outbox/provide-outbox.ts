import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as outboxEffects from './outbox.effects.ts';
import { outboxFeature } from './outbox.feature.ts';

export function provideOutbox(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(outboxFeature), provideEffects(outboxEffects)]);
}
