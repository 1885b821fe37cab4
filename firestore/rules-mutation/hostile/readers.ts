import type { GuardedObject, Party } from '../../../src/app/domain/access/access-matrix.ts';
import { may } from '../../../src/app/domain/access/may.ts';
import { clinicDocuments, RECORD } from '../../rules-tests/clinic-documents.ts';
import { personOf } from '../../rules-tests/people.ts';

/** Whether a party may have all that a query could hand out. */
export type Readers = (party: Party) => boolean;

export const nobody: Readers = () => false;

export function only(...parties: readonly Party[]): Readers {
  return (party) => parties.includes(party);
}

/** Whoever may read all of these, by the access matrix. */
export function readersOf(...objects: readonly GuardedObject[]): Readers {
  return (party) => objects.every((object) => may(party, 'read', object));
}

export function allBut(readers: Readers, ...parties: readonly Party[]): Readers {
  return (party) => !parties.includes(party) && readers(party);
}

/** Readers of what belongs to these disciplines alone: a proxy reads what the patient has ticked for them. */
export function readersWithin(disciplines: readonly string[], readers: Readers): Readers {
  return (party) => {
    const grant = GRANTS.includes(party) ? grantOf(party) : undefined;
    return grant ? disciplines.every((discipline) => grant.includes(discipline)) && readers('proxy') : readers(party);
  };
}

const GRANTS: readonly Party[] = ['proxy', 'unticked-proxy'];

function grantOf(party: Party): readonly string[] {
  const grant = clinicDocuments()[`patients/${RECORD}/proxies/${personOf(party, 'proxy-grant').uid}`];
  return (grant?.['content'] as { readonly sees: readonly string[] }).sees;
}
