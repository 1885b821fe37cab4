import type { GuardedObject, Party } from '../../../src/app/domain/access/access-matrix.ts';
import { CLINIC, RECORD } from '../../rules-tests/clinic-documents.ts';
import { personOf } from '../../rules-tests/people.ts';
import type { FieldFilter } from './filters.ts';
import { containing, equal, oneOf, unequal } from './filters.ts';
import type { Readers } from './readers.ts';
import { allBut, nobody, only, readersOf, readersWithin } from './readers.ts';

/** What a query is narrowed to, and who may have all that it could hand out then. */
export interface Narrowing {
  readonly name: string;
  readonly where: readonly FieldFilter[];
  readonly isOpenTo: Readers;
}

interface Collection {
  readonly parent: string;
  readonly id: string;
  /** What tells as whom a party asks. */
  readonly object: GuardedObject;
  readonly narrowings: (party: Party) => readonly Narrowing[];
}

const PATIENT = `/patients/${RECORD}`;
const HERE = `/clinics/${CLINIC}`;
/** A proxy may list only what states its disciplines. */
const PROXIES: readonly Party[] = ['proxy', 'unticked-proxy'];
/** Who may ask for a caseload, be it empty. */
const CARE_STAFF: readonly Party[] = [
  'owning-discipline',
  'other-discipline',
  'coordinator',
  'emergency-reader',
  'removed-member',
  'withdrawn-discipline',
  'unassigned-staff',
];

/** Every collection, and some that do not exist. */
export const COLLECTIONS: readonly Collection[] = [
  shared('sections', 'visibility', readersOf('section-plain-text', 'about-me'), readersOf('coordination-section')),
  shared('problems', 'visibility', readersOf('problem'), readersOf('team-only-item')),
  shared('sessions', 'visibility', readersOf('session'), readersOf('team-only-item')),
  shared('findings', 'visibility', readersOf('findings'), readersOf('coordination-findings')),
  shared('flares', 'visibility', readersOf('flare-plan'), readersOf('team-only-item')),
  shared('diary', 'visibility', readersOf('diary'), readersOf('team-only-item')),
  shared('suggestions', 'visibility', readersOf('suggestion'), readersOf('team-only-item')),
  shared('goals', 'visibility', readersOf('clinical-goal', 'patient-goal'), readersOf('team-only-item')),
  shared('interventions', 'visibility', readersOf('intervention'), readersOf('team-only-item')),
  shared('measures', 'visibility', readersOf('measure-result'), readersOf('team-only-item')),
  shared('measureSchedules', 'visibility', readersOf('measure-schedule'), readersOf('team-only-item')),
  shared('events', 'audience', readersOf('timeline-event'), readersOf('team-only-event')),
  {
    parent: PATIENT,
    id: 'notes',
    object: 'team-note',
    narrowings: () => [
      narrowing('unfiltered', [], nobody),
      narrowing('for the team', [equal('visibility', 'team')], readersOf('team-note')),
      narrowing('for a discipline', [equal('visibility', 'discipline')], nobody),
    ],
  },
  ofOneDiscipline('restricted', 'restricted-note'),
  ofOneDiscipline('restrictedEvents', 'restricted-event'),
  {
    parent: PATIENT,
    id: 'team',
    object: 'care-team',
    narrowings: () => [
      narrowing('unfiltered', [], allBut(readersOf('care-team'), ...PROXIES)),
      ...ofDisciplines([], readersOf('care-team')),
    ],
  },
  whole(PATIENT, 'consents', 'consent', readersOf('consent')),
  whole(PATIENT, 'proxies', 'proxy-grant', allBut(readersOf('proxy-grant'), 'proxy')),
  whole(PATIENT, 'proxyAccounts', 'proxy-account', allBut(readersOf('proxy-account'), 'proxy')),
  whole(PATIENT, 'emergency', 'emergency-access', allBut(readersOf('emergency-access'), 'emergency-reader')),
  whole(PATIENT, 'presence', 'presence', readersOf('presence')),
  whole(PATIENT, 'secrets', 'problem', nobody),
  whole(HERE, 'members', 'clinic-member', readersOf('clinic-member')),
  whole(HERE, 'nhsNumbers', 'nhs-number', nobody),
  { parent: HERE, id: 'invitations', object: 'invitation', narrowings: invitations },
  { parent: HERE, id: 'handovers', object: 'handover', narrowings: handovers },
  whole('', 'clinics', 'clinic', nobody),
  { parent: '', id: 'users', object: 'own-user', narrowings: users },
  { parent: '', id: 'patients', object: 'plan-header', narrowings: caseload },
];

function whole(parent: string, id: string, object: GuardedObject, readers: Readers): Collection {
  return { parent, id, object, narrowings: () => [narrowing('unfiltered', [], readers)] };
}

/** Documents of which some are for everyone and some for the team, as `field` says. */
function shared(id: string, field: string, everyone: Readers, team: Readers): Collection {
  const either: Readers = (party) => everyone(party) && team(party);
  const narrowings = [
    narrowing('unfiltered', [], nobody),
    narrowing('for everyone', [equal(field, 'everyone')], allBut(everyone, ...PROXIES)),
    ...ofDisciplines([equal(field, 'everyone')], everyone),
    narrowing('for the team', [equal(field, 'team')], team),
    narrowing('for either', [oneOf(field, ['everyone', 'team'])], either),
    narrowing('for either and more', [oneOf(field, ['everyone', 'team', 'discipline'])], nobody),
    narrowing('for all but one', [unequal(field, 'secret')], nobody),
    narrowing('by another field', [equal('discipline', 'rheumatology')], nobody),
    narrowing('for a discipline', [equal(field, 'discipline')], nobody),
  ];
  return { parent: PATIENT, id, object: 'problem', narrowings: () => narrowings };
}

/** Of one discipline, of two that somebody has ticked, of one that nobody has. */
function ofDisciplines(where: readonly FieldFilter[], readers: Readers): Narrowing[] {
  return [['rheumatology'], ['rheumatology', 'coordination'], ['pain'], ['nutrition']].map((disciplines) =>
    narrowing(
      `of ${disciplines.join(' and ')}`,
      [...where, oneOf('discipline', disciplines)],
      readersWithin(disciplines, readers),
    ),
  );
}

function ofOneDiscipline(id: string, object: GuardedObject): Collection {
  const narrowings = [
    narrowing('unfiltered', [], nobody),
    narrowing('of psychology', [equal('discipline', 'psychology')], readersOf(object)),
    narrowing('of nutrition', [equal('discipline', 'nutrition')], nobody),
    narrowing('of rheumatology', [equal('discipline', 'rheumatology')], nobody),
    narrowing('of two', [oneOf('discipline', ['psychology', 'nutrition'])], nobody),
  ];
  return { parent: PATIENT, id, object, narrowings: () => narrowings };
}

/** An administrator sees whom the clinic invites, everybody else whom they have invited themselves. */
function invitations(party: Party): Narrowing[] {
  const { uid } = personOf(party, 'invitation');
  return [
    narrowing('unfiltered', [], nobody),
    narrowing('of members', [equal('kind', 'member')], only('clinic-admin')),
    narrowing('of my own', [equal('createdBy', uid)], only(...CARE_STAFF, 'patient', 'other-patient')),
    narrowing('of a colleague', [equal('createdBy', uid === 'cora' ? 'ada' : 'cora')], nobody),
    narrowing('of one address', [equal('email', `${uid}@example.org`)], nobody),
  ];
}

function handovers(party: Party): Narrowing[] {
  const { uid } = personOf(party, 'handover');
  return [
    narrowing('unfiltered', [], nobody),
    narrowing('to me', [equal('toUid', uid)], only('coordinator')),
    narrowing('to any or me', [oneOf('toUid', ['', uid])], only('coordinator')),
    narrowing('to somebody', [equal('toUid', 'rosa-the-second')], nobody),
    narrowing('from me', [equal('fromUid', uid)], nobody),
  ];
}

function users(party: Party): Narrowing[] {
  const { name } = personOf(party, 'own-user');
  return [narrowing('unfiltered', [], nobody), narrowing('by name', [equal('displayName', name)], nobody)];
}

/** The caseload tells only of patients whose team one is on, in the clinic where one cares for patients. */
function caseload(party: Party): Narrowing[] {
  const { uid } = personOf(party, 'plan-header');
  const mine = containing('teamUids', uid);
  const [own, other] = party === 'other-clinic-staff' ? ['southside', CLINIC] : [CLINIC, 'southside'];
  const colleague = containing('teamUids', uid === 'rosa' ? 'pete' : 'rosa');
  return [
    narrowing('unfiltered', [], nobody),
    narrowing('of my own', [mine, equal('clinicId', own)], only(...CARE_STAFF, 'other-clinic-staff')),
    narrowing('of my own in any clinic', [mine], nobody),
    narrowing('of my own in another clinic', [mine, equal('clinicId', other)], nobody),
    narrowing('of a colleague', [colleague, equal('clinicId', own)], nobody),
    narrowing('of the clinic', [equal('clinicId', own)], nobody),
    narrowing('of one patient', [equal('patientUid', uid), equal('clinicId', own)], nobody),
  ];
}

function narrowing(name: string, where: readonly FieldFilter[], isOpenTo: Readers): Narrowing {
  return { name, where, isOpenTo };
}
