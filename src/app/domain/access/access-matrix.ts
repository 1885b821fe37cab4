/** How a person stands to one object of one patient's record. */
export const PARTIES = [
  'patient',
  'owning-discipline',
  'other-discipline',
  'coordinator',
  'clinic-admin',
  'removed-member',
  'inactive-member',
  'unassigned-staff',
  'other-clinic-staff',
  'other-patient',
  'visitor',
] as const;

export type Party = (typeof PARTIES)[number];

export const OPERATIONS = ['read', 'create', 'update', 'delete'] as const;

export type Operation = (typeof OPERATIONS)[number];

export const GUARDED_OBJECTS = [
  'demographics',
  'plan-header',
  'about-me',
  'section-clinical-text',
  'section-plain-text',
  'coordination-section',
  'problem',
  'clinical-goal',
  'patient-goal',
  'intervention',
  'measure-result',
  'patient-measure-result',
  'imported-item',
  'team-only-item',
  'timeline-event',
  'team-only-event',
  'care-team',
  'clinic',
  'clinic-member',
  'own-user',
] as const;

export type GuardedObject = (typeof GUARDED_OBJECTS)[number];

/** Some of `R` read, `C` create, `U` update, `D` delete. */
type Rights = '' | 'R' | 'RC' | 'RU' | 'RCU';

type Row = Readonly<Partial<Record<Party, Rights>>>;

const SHARED_RECORD: Row = { patient: 'R', 'owning-discipline': 'R', 'other-discipline': 'R', coordinator: 'R' };
const OWNED_ITEM: Row = { ...SHARED_RECORD, 'owning-discipline': 'RCU' };
const COORDINATED: Row = { ...SHARED_RECORD, coordinator: 'RCU' };
const TEAM_ONLY: Row = { 'owning-discipline': 'R', 'other-discipline': 'R', coordinator: 'R' };
const CLINIC_DIRECTORY: Row = {
  'owning-discipline': 'R',
  'other-discipline': 'R',
  coordinator: 'R',
  'clinic-admin': 'R',
  'removed-member': 'R',
  'unassigned-staff': 'R',
};

/**
 * Who may do what; a party that is not named may do nothing. The buttons ask this table, and the rules tests fail
 * where `firestore.rules` decides otherwise. Nothing is ever deleted.
 */
export const ACCESS_MATRIX: Readonly<Record<GuardedObject, Row>> = {
  demographics: COORDINATED,
  'plan-header': COORDINATED,
  'about-me': { ...SHARED_RECORD, patient: 'RCU' },
  'section-clinical-text': OWNED_ITEM,
  'section-plain-text': OWNED_ITEM,
  'coordination-section': { ...TEAM_ONLY, coordinator: 'RCU' },
  problem: OWNED_ITEM,
  'clinical-goal': OWNED_ITEM,
  'patient-goal': { ...SHARED_RECORD, patient: 'RCU' },
  intervention: OWNED_ITEM,
  'measure-result': OWNED_ITEM,
  'patient-measure-result': { ...SHARED_RECORD, patient: 'RC' },
  'imported-item': { ...SHARED_RECORD, 'owning-discipline': 'RU', coordinator: 'RC' },
  'team-only-item': { ...TEAM_ONLY, 'owning-discipline': 'RCU' },
  'timeline-event': { ...SHARED_RECORD, 'owning-discipline': 'RC' },
  'team-only-event': { ...TEAM_ONLY, 'owning-discipline': 'RC' },
  'care-team': SHARED_RECORD,
  clinic: { patient: 'R', 'other-patient': 'R', ...CLINIC_DIRECTORY },
  'clinic-member': CLINIC_DIRECTORY,
  'own-user': {
    patient: 'R',
    'other-patient': 'R',
    'other-clinic-staff': 'R',
    'inactive-member': 'R',
    ...CLINIC_DIRECTORY,
  },
};
