import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as draftsEffects from './drafts.effects.ts';
import { draftsFeature } from './drafts.feature.ts';
import * as lostPatientsEffects from './lost-patients.effects.ts';
import * as outboxEffects from './outbox.effects.ts';
import { outboxFeature } from './outbox.feature.ts';
import * as submittedDraftsEffects from './submitted-drafts.effects.ts';

/** What is on its way to the server and what is being typed, for the whole app: both outlive the page they come from. */
export function provideOutbox(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideState(outboxFeature),
    provideState(draftsFeature),
    provideEffects(outboxEffects, draftsEffects, lostPatientsEffects, submittedDraftsEffects),
  ]);
}
