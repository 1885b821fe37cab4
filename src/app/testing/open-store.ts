import { TestBed } from '@angular/core/testing';
import { Actions, provideEffects } from '@ngrx/effects';
import type { FeatureSlice } from '@ngrx/store';
import { provideState, provideStore, Store } from '@ngrx/store';

/** A real store with these slices, under the checks of development, and the stream of its actions. */
export function openStore(...slices: readonly FeatureSlice<object>[]): { store: Store; actions: Actions } {
  TestBed.configureTestingModule({
    providers: [provideStore(), provideEffects(), ...slices.map((slice) => provideState(slice))],
  });
  return { store: TestBed.inject(Store), actions: TestBed.inject(Actions) };
}
