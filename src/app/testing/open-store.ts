import type { EnvironmentProviders } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Actions, provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';

/** A real store with these slices, under the checks of development, and the stream of its actions. */
export function openStore(...slices: readonly EnvironmentProviders[]): { store: Store; actions: Actions } {
  TestBed.configureTestingModule({ providers: [provideStore(), provideEffects(), ...slices] });
  return { store: TestBed.inject<Store>(Store), actions: TestBed.inject<Actions>(Actions) };
}
