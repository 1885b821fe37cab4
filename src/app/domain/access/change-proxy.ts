import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { Change } from '../changes/change.ts';
import type { IsoDate, Patient } from '../patient/patient.ts';
import type { ProxyGrantContent } from './proxy-grant.ts';
import type { Strand } from './strands.ts';
import { STRANDS } from './strands.ts';

type WhoseRecord = Pick<Patient, 'id' | 'clinicId'>;

/** What a new proxy sees unless the patient unticks it; psychology is ticked by hand or not at all. */
export const SEEN_AT_FIRST: readonly Strand[] = STRANDS.map(({ id }) => id).filter(
  // What coordinators write is for the team alone.
  (id) => id !== 'psychology' && id !== 'coordination',
);

/** Lets somebody close to the patient read parts of the plan; `id` is that of the new grant. */
export function addProxy(whose: WhoseRecord, id: string, grant: ProxyGrantContent): Change {
  return {
    ...changeOfGrant(whose, id),
    base: null,
    baseRev: 0,
    patch: { ...grant, sees: [...grant.sees] },
    title: `${grant.name} (${grant.relation}) may read parts of the plan`,
    plain: `You let ${grant.name} read parts of your plan.`,
  };
}

export function changeWhatProxySees(
  whose: WhoseRecord,
  grant: PlanRecord<ProxyGrantContent>,
  sees: readonly Strand[],
): Change {
  const { name } = grant.content;
  return {
    ...changeOfStanding(whose, grant),
    patch: { sees: STRANDS.map(({ id }) => id).filter((id) => sees.includes(id)) },
    title: `What ${name} may read changed`,
    plain: `You changed what ${name} can read.`,
  };
}

export function endProxy(whose: WhoseRecord, grant: PlanRecord<ProxyGrantContent>, to: IsoDate): Change {
  const { name } = grant.content;
  return {
    ...changeOfStanding(whose, grant),
    patch: { to },
    title: `${name} may no longer read the plan`,
    plain: `${name} can no longer read your plan.`,
  };
}

function changeOfStanding(whose: WhoseRecord, { id, rev, content }: PlanRecord<ProxyGrantContent>) {
  return { ...changeOfGrant(whose, id), base: { ...content }, baseRev: rev };
}

function changeOfGrant({ id, clinicId }: WhoseRecord, grantId: string) {
  return {
    clinicId,
    patientId: id,
    collection: 'proxies',
    docId: grantId,
    discipline: 'patient',
    // Not for everyone: one proxy must not learn of another from the patient's own events.
    visibility: 'team',
    source: 'patient',
    at: null,
    overrules: null,
  } as const;
}
