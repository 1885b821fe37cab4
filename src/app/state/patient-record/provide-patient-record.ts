import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import { provideOutbox } from '../outbox/provide-outbox.ts';
import { forgetSaved } from './forget-saved.ts';
import { patientFeature } from './patient.feature.ts';
import * as patientRecordEffects from './patient-record.effects.ts';
import { sectionsFeature } from './sections.feature.ts';
import { teamFeature } from './team.feature.ts';

/** The open patient: the person, the care team, the plan's sections, and the outbox that lies over them. */
export function providePatientRecord(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideOutbox(),
    provideState(patientFeature),
    provideState(teamFeature),
    provideState(sectionsFeature),
    provideEffects(patientRecordEffects, { forgetSaved }),
  ]);
}
