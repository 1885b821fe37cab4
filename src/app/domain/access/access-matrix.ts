/** How a person stands to one object of one patient's record. */
export const PARTIES = [
  'patient',
  'owning-discipline',
  'other-discipline',
  'coordinator',
  'emergency-reader',
  'proxy',
  'unticked-proxy',
  'invitee',
  'clinic-admin',
  'removed-member',
  'withdrawn-discipline',
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
  'problem-lead',
  'clinical-goal',
  'goal-progress',
  'patient-goal',
  'patient-goal-progress',
  'intervention',
  'medicine',
  'session',
  'session-date',
  'findings',
  'coordination-findings',
  'suggestion',
  'flare-plan',
  'diary',
  'measure-result',
  'patient-measure-result',
  'measure-safety',
  'measure-schedule',
  'measure-request',
  'flare-episode',
  'imported-item',
  'team-only-item',
  'timeline-event',
  'team-only-event',
  'team-note',
  'restricted-note',
  'restricted-event',
  'care-team',
  'consent',
  'proxy-grant',
  'proxy-account',
  'emergency-access',
  'presence',
  'clinic',
  'clinic-settings',
  'clinic-member',
  'invitation',
  'patient-invitation',
  'proxy-invitation',
  'handover',
  'nhs-number',
  'own-user',
  'seen-marker',
] as const;

export type GuardedObject = (typeof GUARDED_OBJECTS)[number];

/** Some of `R` read, `C` create, `U` update, `D` delete. */
type Rights = '' | 'R' | 'C' | 'RC' | 'RU' | 'RCU' | 'RCUD';

type Row = Readonly<Partial<Record<Party, Rights>>>;

const TEAM: Row = { 'owning-discipline': 'R', 'other-discipline': 'R', coordinator: 'R' };
const TEAM_ONLY: Row = { ...TEAM, 'emergency-reader': 'R' };
const PATIENT_AND_TEAM: Row = { patient: 'R', ...TEAM_ONLY };
const SHARED_RECORD: Row = { ...PATIENT_AND_TEAM, proxy: 'R' };
const OWNED_ITEM: Row = { ...SHARED_RECORD, 'owning-discipline': 'RCU' };
const COORDINATED: Row = { ...PATIENT_AND_TEAM, coordinator: 'RCU' };
const STAFF: Row = {
  ...TEAM_ONLY,
  'removed-member': 'R',
  'withdrawn-discipline': 'R',
  'unassigned-staff': 'R',
};
const CLINIC_DIRECTORY: Row = { ...STAFF, 'clinic-admin': 'R' };
const CLINIC: Row = { patient: 'R', 'other-patient': 'R', ...CLINIC_DIRECTORY };

/**
 * Who may do what; a party that is not named may do nothing. The buttons ask this table, and the rules tests fail
 * where `firestore.rules` decides otherwise. Nothing is ever deleted but one's own presence.
 */
export const ACCESS_MATRIX: Readonly<Record<GuardedObject, Row>> = {
  demographics: COORDINATED,
  'plan-header': COORDINATED,
  'about-me': { ...SHARED_RECORD, patient: 'RCU' },
  'section-clinical-text': OWNED_ITEM,
  'section-plain-text': OWNED_ITEM,
  'coordination-section': { ...TEAM_ONLY, coordinator: 'RCU' },
  problem: OWNED_ITEM,
  'problem-lead': { ...OWNED_ITEM, coordinator: 'RU' },
  'clinical-goal': OWNED_ITEM,
  'goal-progress': { ...OWNED_ITEM, 'other-discipline': 'RU' },
  // Theirs is one that the coordinator leads.
  'patient-goal': { ...SHARED_RECORD, patient: 'RCU', coordinator: 'RU' },
  'patient-goal-progress': {
    ...SHARED_RECORD,
    patient: 'RCU',
    coordinator: 'RU',
    'owning-discipline': 'RU',
    'other-discipline': 'RU',
  },
  intervention: OWNED_ITEM,
  // Any prescriber changes what another began.
  medicine: { ...OWNED_ITEM, 'other-discipline': 'RU' },
  session: OWNED_ITEM,
  'session-date': { ...OWNED_ITEM, coordinator: 'RCU' },
  findings: OWNED_ITEM,
  'coordination-findings': { ...TEAM_ONLY, coordinator: 'RCU' },
  // Not a proxy's. To update is the owner's answer to it.
  suggestion: {
    ...PATIENT_AND_TEAM,
    patient: 'RC',
    'owning-discipline': 'RU',
    'other-discipline': 'RC',
    coordinator: 'RC',
  },
  'flare-plan': {
    ...SHARED_RECORD,
    patient: 'RCU',
    'owning-discipline': 'RCU',
    'other-discipline': 'RCU',
    coordinator: 'RCU',
  },
  diary: { ...SHARED_RECORD, patient: 'RCU' },
  'measure-result': OWNED_ITEM,
  // Theirs to put right on the day of answering, and not a proxy's: they tell of mood and of self-harm.
  'patient-measure-result': { ...PATIENT_AND_TEAM, patient: 'RCU' },
  // What was done about answers that raise a flag, seen from the discipline that owns the measure.
  'measure-safety': { ...PATIENT_AND_TEAM, patient: 'RC', 'owning-discipline': 'RU', coordinator: 'RU' },
  // Each sets it up in their own strand.
  'measure-schedule': {
    ...SHARED_RECORD,
    'owning-discipline': 'RCU',
    'other-discipline': 'RC',
    coordinator: 'RCU',
  },
  // To update is to wait for it too.
  'measure-request': {
    ...SHARED_RECORD,
    'owning-discipline': 'RCU',
    'other-discipline': 'RCU',
    coordinator: 'RCU',
  },
  'flare-episode': {
    ...SHARED_RECORD,
    patient: 'RCU',
    'owning-discipline': 'RCU',
    'other-discipline': 'RCU',
    coordinator: 'RU',
  },
  'imported-item': { ...SHARED_RECORD, 'owning-discipline': 'RU', coordinator: 'RC' },
  'team-only-item': { ...TEAM_ONLY, 'owning-discipline': 'RCU' },
  // Not a proxy's: events tell of consent and of other proxies too.
  'timeline-event': { ...PATIENT_AND_TEAM, 'owning-discipline': 'RC' },
  'team-only-event': { ...TEAM_ONLY, 'owning-discipline': 'RC' },

  // Each writes in their own strand; to update is the author's taking back.
  'team-note': { ...TEAM_ONLY, 'owning-discipline': 'RCU', 'other-discipline': 'RC', coordinator: 'RC' },
  'restricted-note': { 'owning-discipline': 'RCU' },
  'restricted-event': { 'owning-discipline': 'RC' },

  'care-team': { ...SHARED_RECORD, coordinator: 'RCU' },
  consent: { ...PATIENT_AND_TEAM, patient: 'RCU', coordinator: 'RCU' },
  'proxy-grant': { ...TEAM, patient: 'RCU', proxy: 'R' },
  'proxy-account': { patient: 'R', proxy: 'R', invitee: 'C' },
  // Everybody opens it for themselves, and is named.
  'emergency-access': {
    patient: 'R',
    'owning-discipline': 'RC',
    'other-discipline': 'RC',
    coordinator: 'RC',
    'emergency-reader': 'RCU',
    'removed-member': 'C',
    'withdrawn-discipline': 'C',
    'unassigned-staff': 'C',
  },
  // One's own: the entry that stands is the owning discipline's.
  presence: { 'owning-discipline': 'RCUD', 'other-discipline': 'RC', coordinator: 'RC' },

  clinic: CLINIC,
  'clinic-settings': { ...CLINIC, 'clinic-admin': 'RU' },
  // A member joins by an invitation and by nothing else.
  'clinic-member': { ...CLINIC_DIRECTORY, 'clinic-admin': 'RU', invitee: 'C' },
  // To update is to take it back, or to take it up.
  invitation: { 'clinic-admin': 'RCU', coordinator: 'RCU', invitee: 'RU' },
  'patient-invitation': { coordinator: 'RCU', invitee: 'RU' },
  'proxy-invitation': { patient: 'RCU', invitee: 'RU' },
  // To update is the coordinator's having dealt with it.
  handover: {
    'owning-discipline': 'C',
    'other-discipline': 'C',
    coordinator: 'RCU',
    'emergency-reader': 'C',
    'removed-member': 'C',
    'withdrawn-discipline': 'C',
    'unassigned-staff': 'C',
  },
  'nhs-number': { coordinator: 'RCU' },
  'own-user': {
    ...CLINIC,
    proxy: 'R',
    'unticked-proxy': 'R',
    'other-clinic-staff': 'R',
    'inactive-member': 'R',
    invitee: 'RC',
  },
  // One's own, of a record that one may read.
  'seen-marker': {
    patient: 'RCU',
    'owning-discipline': 'RCU',
    'other-discipline': 'RCU',
    coordinator: 'RCU',
    'emergency-reader': 'RU',
  },
};
