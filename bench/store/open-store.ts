import type { EnvironmentProviders } from '@angular/core';
import type { EnvironmentInjector } from '@angular/core';
import { createEnvironmentInjector, Injector } from '@angular/core';
import { provideStore, Store } from '@ngrx/store';

const OFF = {
  strictStateImmutability: false,
  strictActionImmutability: false,
  strictStateSerializability: false,
  strictActionSerializability: false,
};

/** A real store with these slices; `isChecked` as while developing, otherwise as in production. */
export function openStore(slices: readonly EnvironmentProviders[], isChecked: boolean): Store {
  const runtimeChecks = isChecked ? {} : OFF;
  const root = Injector.create({ providers: [] }) as EnvironmentInjector;
  return createEnvironmentInjector([provideStore({}, { runtimeChecks }), ...slices], root).get<Store>(Store);
}
