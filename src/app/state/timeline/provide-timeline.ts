import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';

import { provideHistory } from '../history/provide-history.ts';
import * as olderDiaryEffects from './older-diary.effects.ts';

/** The history of the open patient’s plan, and their diary as far back. It needs the plan beside it. */
export function provideTimeline(): EnvironmentProviders {
  return makeEnvironmentProviders([provideHistory(), provideEffects(olderDiaryEffects)]);
}
