import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';

import * as outboxEffects from './outbox.effects.ts';

/** What sends. What is to be sent is known to the whole app, as it outlives the page on which it was written. */
export function provideOutbox(): EnvironmentProviders {
  return makeEnvironmentProviders([provideEffects(outboxEffects)]);
}
