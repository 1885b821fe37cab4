import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import { forgetSaved } from './forget-saved.ts';
import { patientFeature } from './patient.feature.ts';
import * as patientRecordEffects from './patient-record.effects.ts';
import { sectionsFeature } from './sections.feature.ts';
import { teamFeature } from './team.feature.ts';

/** The open patient: the person, the care team and the plan's sections. */
export function providePatientRecord(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideState(patientFeature),
    provideState(teamFeature),
    provideState(sectionsFeature),
    provideEffects(patientRecordEffects, { forgetSaved }),
  ]);
}
