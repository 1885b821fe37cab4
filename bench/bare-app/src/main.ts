import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';

import { BareApp } from './bare-app.ts';
import * as counterEffects from './counter.effects.ts';
import { counterFeature } from './counter.feature.ts';

await bootstrapApplication(BareApp, {
  providers: [provideRouter([]), provideStore(), provideState(counterFeature), provideEffects(counterEffects)],
});
