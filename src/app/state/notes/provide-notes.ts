import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as notesEffects from './notes.effects.ts';
import { notesFeature } from './notes.feature.ts';
import { restrictedFeature } from './restricted.feature.ts';

/** The team's notes, and a discipline's own where the reader has any. */
export function provideNotes(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideState(notesFeature),
    provideState(restrictedFeature),
    provideEffects(notesEffects),
  ]);
}
