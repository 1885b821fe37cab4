import { PatientFirestoreActions } from './patient.actions.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';

/** Whoever may not read one part of the record has lost all of it, whichever listener hears so first. */
export const RECORD_REFUSED = [
  PatientPageActions.accessEnded,
  PatientFirestoreActions.refused,
  TeamFirestoreActions.refused,
  SectionsFirestoreActions.refused,
] as const;
