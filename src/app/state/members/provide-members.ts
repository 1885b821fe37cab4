import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as membersEffects from './members.effects.ts';
import { membersFeature } from './members.feature.ts';

export function provideMembers(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(membersFeature), provideEffects(membersEffects)]);
}
