import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as accessEffects from './access.effects.ts';
import { accessFeature } from './access.feature.ts';
import { consentsFeature } from './consents.feature.ts';
import { emergenciesFeature } from './emergencies.feature.ts';
import { proxiesFeature } from './proxies.feature.ts';
import * as sharingEffects from './sharing.effects.ts';
import { teamHistoryFeature } from './team-history.feature.ts';

/** Who may read the open patient's record, and the changes to it that never wait. */
export function provideAccess(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideState(accessFeature),
    provideState(consentsFeature),
    provideState(proxiesFeature),
    provideState(emergenciesFeature),
    provideState(teamHistoryFeature),
    provideEffects(accessEffects, sharingEffects),
  ]);
}
