import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as invitationsEffects from './invitations.effects.ts';
import { invitationsFeature } from './invitations.feature.ts';

export function provideInvitations(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(invitationsFeature), provideEffects(invitationsEffects)]);
}
