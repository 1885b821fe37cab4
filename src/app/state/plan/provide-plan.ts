import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as measureHistoryEffects from './measure-history.effects.ts';
import { measureHistoryFeature } from './measure-history.feature.ts';
import * as planItemsEffects from './plan-items.effects.ts';
import { planItemsFeature } from './plan-items.feature.ts';

/** What the plan holds besides its texts: problems, goals, interventions and what belongs to them. */
export function providePlan(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideState(planItemsFeature),
    provideState(measureHistoryFeature),
    provideEffects(planItemsEffects, measureHistoryEffects),
  ]);
}
