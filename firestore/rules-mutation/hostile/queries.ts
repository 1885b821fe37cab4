import type { Random } from '../../../seed/random.ts';
import type { GuardedObject, Party } from '../../../src/app/domain/access/access-matrix.ts';
import { may } from '../../../src/app/domain/access/may.ts';
import { CLINIC, RECORD } from '../../rules-tests/clinic-documents.ts';
import { personOf } from '../../rules-tests/people.ts';
import type { WireValue } from './wire.ts';

export interface RandomQuery {
  readonly what: string;
  readonly isAllowed: boolean;
  /** Of the collection, from the root: nothing, or `/patients/…`. */
  readonly parent: string;
  readonly structuredQuery: unknown;
}

/** What a query may hand out; undefined where that includes what nobody may have. */
type Reach = readonly GuardedObject[] | undefined;

interface FieldFilter {
  readonly fieldFilter: {
    readonly field: { readonly fieldPath: string };
    readonly op: string;
    readonly value: WireValue;
  };
}

interface Filter {
  readonly name: string;
  readonly where: readonly FieldFilter[];
  readonly reach: Reach;
}

interface Collection {
  readonly parent: string;
  readonly id: string;
  readonly filters: (party: Party) => readonly Filter[];
}

const PATIENT = `/patients/${RECORD}`;
/** Who may ask for a caseload, be it empty. */
const CARE_STAFF: ReadonlySet<Party> = new Set([
  'owning-discipline',
  'other-discipline',
  'coordinator',
  'removed-member',
  'unassigned-staff',
  'other-clinic-staff',
]);
const NO_FILTER: Filter = { name: 'unfiltered', where: [], reach: undefined };

const COLLECTIONS: readonly Collection[] = [
  withAudience('sections', 'visibility', ['section-plain-text', 'about-me'], ['coordination-section']),
  withAudience('problems', 'visibility', ['problem'], ['team-only-item']),
  withAudience('goals', 'visibility', ['clinical-goal', 'patient-goal'], ['team-only-item']),
  withAudience('interventions', 'visibility', ['intervention'], ['team-only-item']),
  withAudience('measures', 'visibility', ['measure-result'], ['team-only-item']),
  withAudience('events', 'audience', ['timeline-event'], ['team-only-event']),
  { parent: PATIENT, id: 'team', filters: () => [{ ...NO_FILTER, reach: ['care-team'] }] },
  { parent: `/clinics/${CLINIC}`, id: 'members', filters: () => [{ ...NO_FILTER, reach: ['clinic-member'] }] },
  { parent: '', id: 'clinics', filters: () => [NO_FILTER] },
  {
    parent: '',
    id: 'users',
    filters: () => [NO_FILTER, matching('of the clinic', [equal('clinicId', CLINIC)], undefined)],
  },
  { parent: PATIENT, id: 'secrets', filters: () => [NO_FILTER] },
  { parent: '', id: 'patients', filters: caseload },
];

/** A random query of the party's: of some collection, with some filter, and with or without what changes no right. */
export function randomQuery(party: Party, random: Random): RandomQuery {
  const { parent, id, filters } = random.pick(COLLECTIONS);
  const filter = random.pick(filters(party));
  const isGroup = random.chance(0.15);
  const isAllowed =
    !isGroup && filter.reach !== undefined && filter.reach.every((object) => may(party, 'read', object));
  const where = [...filter.where, ...(random.chance(0.2) ? [equal('source', 'typed')] : [])];
  return {
    what: `${isGroup ? 'group ' : ''}query of ${parent}/${id} ${filter.name}`,
    isAllowed,
    parent: isGroup ? '' : parent,
    structuredQuery: {
      from: [{ collectionId: id, ...(isGroup && { allDescendants: true }) }],
      ...(where.length > 0 && { where: { compositeFilter: { op: 'AND', filters: where } } }),
      ...(random.chance(0.3) && { limit: random.whole(1, 50) }),
      ...(random.chance(0.2) && {
        orderBy: [
          {
            field: where[0]?.fieldFilter.field ?? { fieldPath: '__name__' },
            direction: random.pick(['ASCENDING', 'DESCENDING']),
          },
        ],
      }),
    },
  };
}

function withAudience(
  id: string,
  field: string,
  everyone: readonly GuardedObject[],
  team: readonly GuardedObject[],
): Collection {
  const filters = [
    NO_FILTER,
    matching('for everyone', [equal(field, 'everyone')], everyone),
    matching('for the team', [equal(field, 'team')], team),
    matching('for either', [oneOf(field, ['everyone', 'team'])], [...everyone, ...team]),
    matching('for either and more', [oneOf(field, ['everyone', 'team', 'discipline'])], undefined),
    matching('for all but one', [compare(field, 'NOT_EQUAL', 'secret')], undefined),
    matching('by another field', [equal('discipline', 'rheumatology')], undefined),
    matching('for a discipline', [equal(field, 'discipline')], undefined),
  ];
  return { parent: PATIENT, id, filters: () => filters };
}

/** The caseload tells only of patients whose team one is on, in the clinic where one cares for patients. */
function caseload(party: Party): Filter[] {
  const { uid } = personOf(party);
  const mine = containing('teamUids', uid);
  const [own, other] = party === 'other-clinic-staff' ? ['southside', CLINIC] : [CLINIC, 'southside'];
  return [
    NO_FILTER,
    matching('of my own', [mine, equal('clinicId', own)], CARE_STAFF.has(party) ? [] : undefined),
    matching('of my own in any clinic', [mine], undefined),
    matching('of my own in another clinic', [mine, equal('clinicId', other)], undefined),
    matching(
      'of a colleague',
      [containing('teamUids', uid === 'rosa' ? 'pete' : 'rosa'), equal('clinicId', own)],
      undefined,
    ),
    matching('of the clinic', [equal('clinicId', own)], undefined),
    matching('of one patient', [equal('patientUid', uid), equal('clinicId', own)], undefined),
  ];
}

function matching(name: string, where: readonly FieldFilter[], reach: Reach): Filter {
  return { name, where, reach };
}

function equal(field: string, text: string): FieldFilter {
  return compare(field, 'EQUAL', text);
}

function containing(field: string, text: string): FieldFilter {
  return compare(field, 'ARRAY_CONTAINS', text);
}

function compare(fieldPath: string, op: string, text: string): FieldFilter {
  return { fieldFilter: { field: { fieldPath }, op, value: { stringValue: text } } };
}

function oneOf(fieldPath: string, texts: readonly string[]): FieldFilter {
  const values = texts.map((stringValue) => ({ stringValue }));
  return { fieldFilter: { field: { fieldPath }, op: 'IN', value: { arrayValue: { values } } } };
}
